using System.ComponentModel;
using ZoomGen.Clients;

namespace ZoomGen.Runtime;

/// <summary>Messages that a handler sends once more.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RepeatedMessage
{
    /// <summary>
    /// Prepares a message of a client to be sent once more: credentials that sign a request with a time or a nonce are added anew, and the
    /// span of the call has an event.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Cancels the call to a token endpoint.</param>
    /// <returns>A task that completes when the message can be sent.</returns>
    public static async ValueTask PrepareAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        CallTrace.Current?.Repeats();
        if (message is ApiRequestMessage.GeneratedMessage { Auth: { } auth })
            await auth.ApplyAsync(message, cancellationToken).ConfigureAwait(false);
    }
}
