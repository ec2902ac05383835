using System.Net;

namespace ZoomGen.Extensions.Resilience;

/// <summary>How long a server asks a client to wait.</summary>
internal static class ServerWait
{
    /// <summary>The time, or null if the server does not say.</summary>
    public static TimeSpan? Find(HttpResponseMessage? response) => response is null
        ? null
        : response.GetRetryAfter()
            ?? (response.StatusCode == HttpStatusCode.TooManyRequests ? response.GetRateLimit()?.Reset : null);
}
