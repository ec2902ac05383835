using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ZoomGen.Fuzzing;

/// <summary>What a value is as each type, by means of System.Text.Json. Null if it would not be written back with the same value.</summary>
internal static class ReferenceScalars
{
    private const int MaxFraction = 7;
    private const int MaxLength = 240;

    public static string? Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : String(ref reader);

    public static long? Integer(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetInt64(out var integer) ? integer : Whole(Decimal(ref reader));
        return long.TryParse(ShortString(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed)
            ? Same(ShortString(ref reader), parsed)
            : null;
    }

    public static decimal? Decimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetDecimal(out var number) && HasSameValue(ref reader, number) ? number : null;
        return decimal.TryParse(ShortString(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
            ? Same(ShortString(ref reader), parsed)
            : null;
    }

    public static double? Double(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
            return reader.TryGetDouble(out var number) && double.IsFinite(number) && HasSameValue(ref reader, number) ? number : null;
        return double.TryParse(ShortString(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed)
            && double.IsFinite(parsed)
                ? Same(ShortString(ref reader), parsed)
                : null;
    }

    public static Guid? Uuid(ref Utf8JsonReader reader) =>
        ShortString(ref reader) is not null && reader.TryGetGuid(out var id) ? id : null;

    public static DateOnly? Date(ref Utf8JsonReader reader) =>
        DateOnly.TryParseExact(ShortString(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    public static DateTimeOffset? Moment(ref Utf8JsonReader reader) =>
        IsTime(ref reader, hasOffset: true) && reader.TryGetDateTimeOffset(out var moment) ? moment : null;

    public static DateTime? LocalTime(ref Utf8JsonReader reader) =>
        IsTime(ref reader, hasOffset: false) && reader.TryGetDateTime(out var time) ? time : null;

    public static byte[]? Bytes(ref Utf8JsonReader reader) =>
        String(ref reader) is not null && reader.TryGetBytesFromBase64(out var bytes) ? bytes : null;

    private static long? Whole(decimal? number) =>
        number is >= long.MinValue and <= long.MaxValue && number == decimal.Truncate(number.Value) ? (long)number : null;

    private static string? ShortString(ref Utf8JsonReader reader) =>
        reader.ValueSpan.Length <= MaxLength ? String(ref reader) : null;

    // Null for what no .NET string can represent.
    private static string? String(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsTime(ref Utf8JsonReader reader, bool hasOffset) =>
        ShortString(ref reader) is { Length: > 10 } text
        && text.AsSpan(10).ContainsAny("+-Z") == hasOffset
        && (!text.Contains('.', StringComparison.Ordinal)
            || text.SkipWhile(c => c != '.').Skip(1).TakeWhile(char.IsAsciiDigit).Count() is >= 1 and <= MaxFraction);

    private static bool HasSameValue<T>(ref Utf8JsonReader reader, T value)
        where T : IFormattable =>
        Shared.NumberText.HaveSameValue(value.ToString("", CultureInfo.InvariantCulture), Encoding.UTF8.GetString(reader.ValueSpan));

    // "007" is a text that happens to consist of digits.
    private static T? Same<T>(string? text, T value)
        where T : struct, IFormattable => value.ToString("", CultureInfo.InvariantCulture) == text ? value : null;
}
