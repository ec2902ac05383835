using System.Runtime.CompilerServices;
using ZoomGen.Shared;

namespace ZoomGen.Streams;

internal static class EventReader
{
    /// <summary>
    /// Reads the events of a body, and those of the connections that follow it if the call asks for them. An event that the end of a
    /// connection cuts off is dropped.
    /// </summary>
    public static async IAsyncEnumerable<ServerSentEvent> ReadAsync(
        StreamedBody body, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!IsEventStream(body.ContentType))
            throw body.Faults.NotEvents();
        using var parser = new EventParser();
        do
        {
            parser.Restart();
            var events = ReadAsync(body, parser, cancellationToken).GetAsyncEnumerator(cancellationToken);
            await using (events.ConfigureAwait(false))
            {
                while (await MoveNextAsync(events, body.ReconnectsEvents).ConfigureAwait(false))
                    yield return events.Current;
            }
        }
        while (await EventReconnection.ReconnectAsync(body, parser, cancellationToken).ConfigureAwait(false));
    }

    // HTML standard, section 9.2.2: a body of another type is not an event stream. It would look like one without events.
    public static bool IsEventStream(string? contentType) => contentType is null || MediaType.Is(contentType, MediaType.EventStream);

    private static async IAsyncEnumerable<ServerSentEvent> ReadAsync(
        StreamedBody body, EventParser parser, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new PieceReader(body, bytes => bytes.IndexOfAny((byte)'\r', (byte)'\n'));
        // A line that the end of the connection cuts off can be a part of another one.
        while (await lines.NextAsync(cancellationToken).ConfigureAwait(false) && lines.IsComplete)
        {
            if (parser.Read(lines.Piece.Span) is { } whole)
                yield return whole;
            lines.KeptBytes = parser.Length;
        }
    }

    // A connection that broke has ended, if another one follows.
    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<ServerSentEvent> events, bool reconnects)
    {
        try
        {
            return await events.MoveNextAsync().ConfigureAwait(false);
        }
        catch (HttpRequestException) when (reconnects)
        {
            return false;
        }
    }
}
