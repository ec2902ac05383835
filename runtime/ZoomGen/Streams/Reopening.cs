using ZoomGen.Runtime;

namespace ZoomGen.Streams;

/// <summary>How to send the request of a body that is read from the connection once more.</summary>
/// <param name="SendAsync">
/// Sends it with other headers in addition, and returns the response. A success holds the connection.
/// </param>
/// <param name="ReconnectsEvents">Whether server-sent events go on after the connection ends.</param>
internal sealed record Reopening(
    Func<(string Name, string Value)[], CancellationToken, ValueTask<ResponseMessage>> SendAsync, bool ReconnectsEvents);
