using ZoomGen.Responses.Headers;

namespace ZoomGen;

/// <summary>What the headers of a response say about waiting, for handlers.</summary>
public static class ApiResponseMessage
{
    /// <summary>Returns how long the client should wait: the header <c>Retry-After</c>.</summary>
    /// <param name="message">The message.</param>
    /// <returns>
    /// The time from the response until then, or null if there is no valid value. The value is seconds, an HTTP date (RFC 9110, section
    /// 10.2.3) or, as Zoom sends it, ISO 8601.
    /// </returns>
    public static TimeSpan? GetRetryAfter(this HttpResponseMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return RetryAfterHeader.Read(message.Headers);
    }

    /// <summary>Returns the rate limit that the headers describe.</summary>
    /// <param name="message">The message.</param>
    /// <returns>The limit, or null if no header describes one.</returns>
    public static RateLimit? GetRateLimit(this HttpResponseMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return RateLimitHeaders.Read(message.Headers);
    }
}
