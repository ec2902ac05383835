using System.Runtime.CompilerServices;
using ZoomGen.Shared;

namespace ZoomGen.Streams;

internal static class EventReader
{
    /// <summary>Reads the events of a body. An event that the end of the body cuts off is dropped.</summary>
    public static async IAsyncEnumerable<ServerSentEvent> ReadAsync(
        StreamedBody body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // HTML standard, section 9.2.2: a body of another type is not an event stream. It would look like one without events.
        if (body.ContentType is { } type && !MediaType.Is(type, MediaType.EventStream))
            throw body.Faults.NotEvents();
        using var lines = new PieceReader(body, bytes => bytes.IndexOfAny((byte)'\r', (byte)'\n'));
        using var parser = new EventParser();
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false))
        {
            if (parser.Read(lines.Piece.Span) is { } whole)
                yield return whole;
            lines.KeptBytes = parser.Length;
        }
    }
}
