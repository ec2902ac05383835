using System.Globalization;
using System.Net.Http.Headers;

namespace ZoomGen.Responses.Headers;

/// <summary>Dates in headers, as the time from the response until then.</summary>
internal static class HeaderTime
{
    // The three HTTP dates (RFC 9110, section 5.6.7) and ISO 8601. A lenient parser would read `1.5` as a day in January.
    private static readonly string[] DateFormats =
    [
        "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
        "dddd, dd-MMM-yy HH:mm:ss 'GMT'",
        "ddd MMM d HH:mm:ss yyyy",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>The time until a date. It is never negative, and null if the text is not a date.</summary>
    public static TimeSpan? UntilDate(string text, HttpResponseHeaders headers)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite;
        return DateTimeOffset.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, Styles, out var date)
            ? Until(date, headers)
            : null;
    }

    public static TimeSpan Until(DateTimeOffset date, HttpResponseHeaders headers)
    {
        var wait = date - (headers.Date ?? DateTimeOffset.UtcNow);
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
