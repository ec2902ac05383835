using System.Globalization;

namespace ZoomGen.Json;

/// <summary>Dates and times as texts of ISO 8601.</summary>
internal static class TimestampText
{
    /// <summary>The usual form: no more digits of the second than there are.</summary>
    public const string LocalFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>As above, with the offset; <c>K</c> at the end is <c>Z</c> for UTC.</summary>
    public const string OffsetFormat = LocalFormat + "K";

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

    public static string Of(DateTimeOffset value, string format = OffsetFormat) =>
        format[^1] == 'K' && value.Offset == TimeSpan.Zero
            ? value.UtcDateTime.ToString(format, CultureInfo.InvariantCulture)
            : value.ToString(format, CultureInfo.InvariantCulture);

    public static string Of(DateTime value, string format = LocalFormat) => value.ToString(format, CultureInfo.InvariantCulture);

    public static string Of(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
}
