namespace ZoomGen;

/// <summary>
/// How much of a quota is left, as the headers of a response tell it. Each value is null where no header gives it readably. The headers are, the
/// first that gives a value before the others: RateLimit and RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers, from -08 on a list of
/// policies, in -07 one set of values), RateLimit-Limit, -Remaining and -Reset (the same, up to -06), and X-RateLimit-Limit and so on, also
/// spelt X-Rate-Limit-Limit. Of several policies it is the one with the least left.
/// </summary>
/// <param name="Limit">Requests (or what else the server counts) that the quota allows.</param>
/// <param name="Remaining">How many of them are left.</param>
/// <param name="Reset">
/// The time from the response on until the quota is granted anew, never negative. The drafts send seconds; of the X- headers a number is seconds, or
/// from 1,000,000,000 on seconds and from 100,000,000,000 on milliseconds since 1970; a date is an HTTP date (RFC 9110, section 5.6.7) or ISO 8601.
/// </param>
/// <param name="Window">The time that the quota is for: parameter w of RateLimit-Policy.</param>
/// <param name="Category">
/// What is limited: the policy's name, or the X-RateLimit-Category of Zoom, such as <c>Heavy</c> (https://developers.zoom.us/docs/api/rate-limits).
/// </param>
/// <param name="Type">The kind of limit: the X-RateLimit-Type of Zoom, such as <c>Daily-limit</c>.</param>
public sealed record RateLimit(long? Limit, long? Remaining, TimeSpan? Reset, TimeSpan? Window, string? Category, string? Type);
