using System.Globalization;
using System.Net.Http.Headers;

namespace ZoomGen.Responses.Headers;

internal static class RetryAfterHeader
{
    public static TimeSpan? Read(HttpResponseHeaders headers)
    {
        if (!headers.NonValidated.TryGetValues("Retry-After", out var values))
            return null;
        var text = values.ToString().Trim();
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return seconds <= (long)TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
        return HeaderTime.UntilDate(text, headers);
    }
}
