using System.Globalization;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>Dates and times as ISO 8601 text.</summary>
internal static class TimestampText
{
    private const int DateLength = 10;
    private const int MaxLocalLength = 27;

    public static bool HasOffset(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && (text[^1] == 'Z' || text[DateLength..].IndexOfAny((byte)'+', (byte)'-') >= 0);

    /// <summary>Whether .NET can represent the fraction of the second, which has at most seven digits.</summary>
    public static bool IsExact(ReadOnlySpan<byte> text)
    {
        if (text.Length <= DateLength)
            return false;
        var end = text[DateLength..].IndexOfAny((byte)'+', (byte)'-', (byte)'Z');
        return (end < 0 ? text.Length : DateLength + end) <= MaxLocalLength;
    }

    public static string Format(DateTimeOffset value, string format = TimestampFormat.Offset) => TimestampFormat.Write(value, format);

    public static string Format(DateTime value, string format = TimestampFormat.Local) =>
        value.ToString(format, CultureInfo.InvariantCulture);

    public static string Format(DateOnly value) => value.ToString(TimestampFormat.Date, CultureInfo.InvariantCulture);

    public static string Format(TimeOnly value) => value.ToString(TimestampFormat.Time, CultureInfo.InvariantCulture);
}
