using System.Net;

namespace ZoomGen.Streams;

/// <summary>How to send the request of a body that is read from the connection once more.</summary>
/// <param name="SendAsync">Sends it with other headers in addition.</param>
/// <param name="ReconnectsEvents">Whether server-sent events go on after the connection ends.</param>
internal sealed record Reopening(
    Func<(string Name, string Value)[], CancellationToken, ValueTask<Reopened>> SendAsync, bool ReconnectsEvents);

/// <summary>The response to a request that has been sent once more.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body, which holds the connection; null if the status is not 2xx.</param>
/// <param name="Faults">Creates the exceptions for the response.</param>
internal sealed record Reopened(HttpStatusCode Status, StreamedBody? Body, IBodyFaults Faults);
