using System.Globalization;
using System.Text.RegularExpressions;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Support.Scalars;

/// <summary>
/// Recognizes ISO 8601 dates and times. The formats are .NET's. As in the runtime, <c>K</c> at the end of a format with an offset writes
/// <c>Z</c> for UTC.
/// </summary>
internal static class Timestamp
{
    // JavaScript writes three digits, Python six, .NET seven.
    private static readonly string[] FractionFormats = [TimestampFormat.Fraction, ".fff", ".ffffff", ".fffffff"];

    /// <summary>The default format comes first. It writes only as many digits of the second as needed.</summary>
    public static readonly IReadOnlyList<string> LocalFormats = [.. Formats("")];

    /// <summary>As above, with the offset from UTC.</summary>
    public static readonly IReadOnlyList<string> OffsetFormats = [.. Formats("K"), .. Formats("zzz")];

    private static readonly Regex Pattern = new(
        @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(?<offset>Z|[+-]\d\d:\d\d)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static bool IsDate(string text) => IsExact(text, TimestampFormat.Date);

    public static bool IsTime(string text) => IsExact(text, "HH:mm:ss");

    /// <summary>The first format that writes every text back unchanged, or null.</summary>
    public static string? FormatOf(IReadOnlyCollection<string> texts, IReadOnlyList<string> formats)
    {
        var hasOffset = formats != LocalFormats;
        return texts.All(text => Pattern.Match(text) is { Success: true } match && match.Groups["offset"].Success == hasOffset)
            ? formats.FirstOrDefault(format => texts.All(text => IsWritten(text, format)))
            : null;
    }

    private static IEnumerable<string> Formats(string end) => FractionFormats.Select(digits => TimestampFormat.Seconds + digits + end);

    private static bool IsWritten(string text, string format)
    {
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value))
            return false;
        return TimestampFormat.Write(value, format) == text;
    }

    private static bool IsExact(string text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            && value.ToString(format, CultureInfo.InvariantCulture) == text;
}
