using System.Globalization;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>Dates and times as ISO 8601 text.</summary>
internal static class TimestampText
{
    public static string Format(DateTimeOffset value, string format = TimestampFormat.Offset) => TimestampFormat.Write(value, format);

    public static string Format(DateTime value, string format = TimestampFormat.Local) =>
        value.ToString(format, CultureInfo.InvariantCulture);

    public static string Format(DateOnly value) => value.ToString(TimestampFormat.Date, CultureInfo.InvariantCulture);

    public static string Format(TimeOnly value) => value.ToString(TimestampFormat.Time, CultureInfo.InvariantCulture);
}
