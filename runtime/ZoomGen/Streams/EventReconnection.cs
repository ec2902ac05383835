using System.Net;
using ZoomGen.Http;
using ZoomGen.Shared;

namespace ZoomGen.Streams;

/// <summary>Goes on with an event stream on another connection (HTML standard, section 9.2.3).</summary>
internal static class EventReconnection
{
    private static readonly TimeSpan DefaultWait = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan MinWaitAfterFault = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan MaxWaitAfterFault = TimeSpan.FromMinutes(1);

    /// <summary>Waits, and sends the request again until the server can be reached.</summary>
    /// <returns>False if the call does not ask for it, or the server says that there are no more events.</returns>
    /// <exception cref="ApiException">The response is not a success.</exception>
    /// <exception cref="UnreadableResponseException">The response is not an event stream.</exception>
    public static async ValueTask<bool> ReconnectAsync(StreamedBody body, EventParser parser, CancellationToken cancellationToken)
    {
        if (!body.ReconnectsEvents)
            return false;
        var wait = parser.Retry ?? DefaultWait;
        while (true)
        {
            await Task.Delay(wait, cancellationToken).ConfigureAwait(false);
            try
            {
                var reopened = await body.ReopenAsync(Headers(parser.Id), cancellationToken).ConfigureAwait(false);
                return reopened is not null && Continues(body, reopened);
            }
            // The time limit of the call applies to each connection.
            catch (Exception exception)
                when (exception is HttpRequestException or OperationCanceledException { InnerException: TimeoutException })
            {
                wait = AfterFault(wait);
            }
        }
    }

    private static bool Continues(StreamedBody body, Reopened reopened)
    {
        var next = reopened.Body ?? throw reopened.Faults.Failed();
        var isOver = reopened.Status == HttpStatusCode.NoContent;
        if (!isOver && EventReader.IsEventStream(next.ContentType))
        {
            body.ContinueWith(next);
            return true;
        }
        next.Dispose();
        if (!isOver)
            throw next.Faults.NotEvents();
        return false;
    }

    // The standard demands UTF-8. It allows control characters, which HTTP does not.
    private static (string Name, string Value)[] Headers(string? id) =>
        HeaderText.Encode(id ?? "") is { Length: > 0 } value && HttpSyntax.IsFieldValue(value) ? [("Last-Event-ID", value)] : [];

    // A server that asks for a longer time gets it.
    private static TimeSpan AfterFault(TimeSpan wait) =>
        wait >= MaxWaitAfterFault ? wait : TimeSpan.FromTicks(Math.Clamp(wait.Ticks * 2, MinWaitAfterFault.Ticks, MaxWaitAfterFault.Ticks));
}
