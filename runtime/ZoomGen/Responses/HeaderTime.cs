using System.Globalization;
using System.Net.Http.Headers;

namespace ZoomGen.Responses;

/// <summary>Points in time as headers write them, told as the time from the response on.</summary>
internal static class HeaderTime
{
    // The three of an HTTP date (RFC 9110, section 5.6.7), and ISO 8601. A lenient parser would take `1.5` for a day in January.
    private static readonly string[] DateFormats =
    [
        "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
        "dddd, dd-MMM-yy HH:mm:ss 'GMT'",
        "ddd MMM d HH:mm:ss yyyy",
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    /// <summary>The time until a date; never negative, null where the text is none.</summary>
    public static TimeSpan? UntilDate(string text, HttpResponseHeaders headers)
    {
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite;
        return DateTimeOffset.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, Styles, out var date) ? Until(date, headers) : null;
    }

    public static TimeSpan Until(DateTimeOffset date, HttpResponseHeaders headers)
    {
        var wait = date - (headers.Date ?? DateTimeOffset.UtcNow);
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }
}
