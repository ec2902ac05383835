namespace ZoomGen;

/// <summary>
/// The rate limit that the headers of a response describe. A property is null if no header has a valid value for it.
/// </summary>
/// <remarks>
/// <para>The headers are, in order of precedence: RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers, both the list of
/// policies of version 08 and the single set of values of version 07); RateLimit-Limit, RateLimit-Remaining and RateLimit-Reset (versions
/// up to 06); X-RateLimit-Limit and so on, also spelled X-Rate-Limit-Limit.</para>
/// <para>If there are several policies, it is the one with the least remaining.</para>
/// </remarks>
public sealed record RateLimit
{
    /// <summary>The number of requests, or other units that the server counts, that are allowed.</summary>
    public long? Limit { get; init; }

    /// <summary>The number of requests, or other units, that remain.</summary>
    public long? Remaining { get; init; }

    /// <summary>The time from the response until the limit is reset. It is never negative.</summary>
    /// <remarks>
    /// The drafts specify seconds. In the X- headers, a number is seconds, or from 1,000,000,000 on a Unix time in seconds, or from
    /// 100,000,000,000 on a Unix time in milliseconds. A date is an HTTP date (RFC 9110, section 5.6.7) or ISO 8601.
    /// </remarks>
    public TimeSpan? Reset { get; init; }

    /// <summary>The time that the limit applies to: the parameter <c>w</c> of RateLimit-Policy.</summary>
    public TimeSpan? Window { get; init; }

    /// <summary>
    /// What is limited: the name of the policy, or X-RateLimit-Category, which Zoom sends, such as <c>Heavy</c>
    /// (https://developers.zoom.us/docs/api/rate-limits).
    /// </summary>
    public string? Category { get; init; }

    /// <summary>The type of the limit: X-RateLimit-Type, which Zoom sends, such as <c>Daily-limit</c>.</summary>
    public string? Type { get; init; }
}
