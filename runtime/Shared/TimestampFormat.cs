using System.Globalization;

namespace ZoomGen.Shared;

/// <summary>Dates and times as texts of ISO 8601.</summary>
internal static class TimestampFormat
{
    public const string Date = "yyyy-MM-dd";
    public const string Time = "HH:mm:ss.FFFFFFF";

    /// <summary>A point in time up to its fraction of a second.</summary>
    public const string Seconds = "yyyy-MM-dd'T'HH:mm:ss";

    /// <summary>As many digits of the second as there are.</summary>
    public const string Fraction = ".FFFFFFF";

    /// <summary>The usual format without an offset.</summary>
    public const string Local = Seconds + Fraction;

    /// <summary>The usual format with the offset from UTC; <c>K</c> at the end of a format is <c>Z</c> for UTC.</summary>
    public const string Offset = Local + "K";

    public static string Write(DateTimeOffset value, string format) =>
        format[format.Length - 1] == 'K' && value.Offset == TimeSpan.Zero
            ? value.UtcDateTime.ToString(format, CultureInfo.InvariantCulture)
            : value.ToString(format, CultureInfo.InvariantCulture);
}
