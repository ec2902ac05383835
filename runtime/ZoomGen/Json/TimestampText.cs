using System.Globalization;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>Dates and times as texts of ISO 8601, in the usual formats unless another is asked for.</summary>
internal static class TimestampText
{
    private const int DateLength = 10;
    private const int MaxLocalLength = 27;

    public static bool HasOffset(ReadOnlySpan<byte> text) =>
        text.Length > DateLength && (text[^1] == 'Z' || text[DateLength..].IndexOfAny((byte)'+', (byte)'-') >= 0);

    /// <summary>Whether .NET's seven digits of a second are enough.</summary>
    public static bool IsExact(ReadOnlySpan<byte> text)
    {
        if (text.Length <= DateLength)
            return false;
        var end = text[DateLength..].IndexOfAny((byte)'+', (byte)'-', (byte)'Z');
        return (end < 0 ? text.Length : DateLength + end) <= MaxLocalLength;
    }

    public static string Of(DateTimeOffset value, string format = TimestampFormat.Offset) => TimestampFormat.Write(value, format);

    public static string Of(DateTime value, string format = TimestampFormat.Local) => value.ToString(format, CultureInfo.InvariantCulture);

    public static string Of(DateOnly value) => value.ToString(TimestampFormat.Date, CultureInfo.InvariantCulture);

    public static string Of(TimeOnly value) => value.ToString(TimestampFormat.Time, CultureInfo.InvariantCulture);
}
