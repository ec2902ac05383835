using ZoomGen.Responses.Headers;

namespace ZoomGen;

/// <summary>What the headers of a response say about waiting, for handlers.</summary>
public static class ApiResponseMessage
{
    /// <summary>Returns how long the client should wait: the header <c>Retry-After</c>.</summary>
    /// <param name="message">The message.</param>
    /// <returns>
    /// The time, counted from the response, or null if the header is missing or invalid. The header can contain seconds, an HTTP date
    /// (RFC 9110, section 10.2.3), or an ISO 8601 date, as documented by Zoom.
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
