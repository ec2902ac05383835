using System.Runtime.CompilerServices;
using ZoomGen.Shared;

namespace ZoomGen.Responses.Streams;

internal static class EventReader
{
    /// <summary>The events of a body. One that the end of the body cuts off is none.</summary>
    public static async IAsyncEnumerable<ServerSentEvent> ReadAsync(ResponseMessage message, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // HTML standard, section 9.2.2: a body of another type is no stream of events. It would look like one without any.
        if (message.ContentType is { } type && !MediaType.Is(type, MediaType.EventStream))
            throw new UnreadableResponseException(message, 0, "is no stream of events", null);
        using var lines = new PieceReader(message, bytes => bytes.IndexOfAny((byte)'\r', (byte)'\n'));
        var parser = new EventParser();
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (parser.Read(lines.Piece.Span) is { } whole)
                yield return whole;
            message.ThrowIfTooLarge(parser.Length);
        }
    }
}
