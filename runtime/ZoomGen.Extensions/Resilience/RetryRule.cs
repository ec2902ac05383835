using System.Net;
using Polly;
using Polly.Timeout;

namespace ZoomGen.Extensions.Resilience;

/// <summary>Which requests may be sent once more.</summary>
internal static class RetryRule
{
    /// <summary>Whether a request may be repeated after this outcome.</summary>
    public static bool Allows(HttpRequestMessage? message, Outcome<HttpResponseMessage> outcome)
    {
        if (message is null || !message.CanBeSentAgain())
            return false;
        return outcome.Result?.StatusCode == HttpStatusCode.TooManyRequests
            || WasNotSent(outcome.Exception)
            || (IsIdempotent(message.Method) && IsFault(outcome));
    }

    /// <summary>Whether a request may be repeated after a fault.</summary>
    public static bool IsIdempotent(HttpRequestMessage? message) => message?.CanBeSentAgain() is true && IsIdempotent(message.Method);

    /// <summary>Whether the connection or the server failed. A 429 is not a fault.</summary>
    public static bool IsFault(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException
        || outcome.Result?.StatusCode is HttpStatusCode.RequestTimeout or >= HttpStatusCode.InternalServerError;

    // RFC 9110, section 9.2.2, and QUERY (draft-ietf-httpbis-safe-method-w-body).
    private static bool IsIdempotent(HttpMethod method) =>
        method.Method is "GET" or "HEAD" or "OPTIONS" or "TRACE" or "PUT" or "DELETE" or "QUERY";

    // There was no connection on which a byte of the request could have been sent.
    private static bool WasNotSent(Exception? exception) => exception is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };
}
