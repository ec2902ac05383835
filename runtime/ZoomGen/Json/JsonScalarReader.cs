using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>
/// Reads single values from the token that a reader is at, and refuses those that would not be written back with the same value.
/// </summary>
internal static class JsonScalarReader
{
    // Numbers up to this length are represented exactly, whatever part of it is a sign, a point or an exponent.
    public const int ExactDoubleLength = 15;
    private const int ExactDecimalLength = 24;

    private const int MaxNumber = 64;
    private const int MaxTimestamp = 40;

    // Some serializers escape a plus sign, so that a character takes six bytes.
    private const int MaxEscaped = 6 * MaxTimestamp;

    public static bool TryReadInt64(ref Utf8JsonReader reader, out long value)
    {
        value = default;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetInt64(out value) || TryReadWhole(in reader, out value),
            JsonTokenType.String => TryParseInt64(in reader, out value),
            _ => false,
        };
    }

    public static bool TryReadDecimal(ref Utf8JsonReader reader, out decimal value)
    {
        value = default;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out value)
                && (reader.ValueSpan.Length <= ExactDecimalLength || IsNumber(in reader, value)),
            JsonTokenType.String => TryParseDecimal(in reader, out value),
            _ => false,
        };
    }

    public static bool TryReadDouble(ref Utf8JsonReader reader, out double value)
    {
        value = default;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDouble(out value)
                && double.IsFinite(value)
                && (reader.ValueSpan.Length <= ExactDoubleLength || IsNumber(in reader, value)),
            JsonTokenType.String => TryParseDouble(in reader, out value),
            _ => false,
        };
    }

    public static bool TryReadDate(ref Utf8JsonReader reader, out DateOnly value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(
                Ascii(in reader, stackalloc char[MaxTimestamp]),
                TimestampFormat.Date,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out value);
    }

    public static bool TryReadTime(ref Utf8JsonReader reader, out TimeOnly value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String
            && TimeOnly.TryParseExact(
                Ascii(in reader, stackalloc char[MaxTimestamp]),
                TimestampFormat.Time,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out value);
    }

    public static bool TryReadDateTime(ref Utf8JsonReader reader, out DateTime value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String && IsTimestamp(in reader, hasOffset: false) && reader.TryGetDateTime(out value);
    }

    public static bool TryReadDateTimeOffset(ref Utf8JsonReader reader, out DateTimeOffset value)
    {
        value = default;
        return reader.TokenType == JsonTokenType.String
            && IsTimestamp(in reader, hasOffset: true)
            && reader.TryGetDateTimeOffset(out value);
    }

    public static bool TryReadGuid(ref Utf8JsonReader reader, out Guid value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
            return false;
        var text = Unescape(in reader, stackalloc byte[MaxEscaped]);
        return Utf8Parser.TryParse(text, out value, out var length) && length == text.Length;
    }

    public static bool TryParseUri(string text, [NotNullWhen(true)] out Uri? value) =>
        // On Unix .NET takes a path for the absolute URI of a file.
        Uri.TryCreate(text, UriKind.Absolute, out value)
            && (!value.IsFile || text.StartsWith("file:", StringComparison.OrdinalIgnoreCase));

    public static bool TryReadBytes(ref Utf8JsonReader reader, [NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        try
        {
            return reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out value);
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate.
            return false;
        }
    }

    /// <summary>Reads a string. False for a lone surrogate and for bytes that are not UTF-8, which no .NET string can represent.</summary>
    public static bool TryReadText(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    // `3.0` and `1e2` are whole numbers too.
    private static bool TryReadWhole(in Utf8JsonReader reader, out long value)
    {
        value = default;
        if (!reader.TryGetDecimal(out var number) || number != decimal.Truncate(number) || number is < long.MinValue or > long.MaxValue)
            return false;
        value = (long)number;
        return true;
    }

    private static bool TryParseInt64(in Utf8JsonReader reader, out long value)
    {
        var text = Unescape(in reader, stackalloc byte[MaxEscaped]);
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && IsText(text, value);
    }

    private static bool TryParseDecimal(in Utf8JsonReader reader, out decimal value)
    {
        var text = Unescape(in reader, stackalloc byte[MaxEscaped]);
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out value) && IsText(text, value);
    }

    private static bool TryParseDouble(in Utf8JsonReader reader, out double value)
    {
        var text = Unescape(in reader, stackalloc byte[MaxEscaped]);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && double.IsFinite(value)
            && IsText(text, value);
    }

    private static ReadOnlySpan<char> Ascii(in Utf8JsonReader reader, Span<char> buffer) =>
        Encoding.ASCII.TryGetChars(Unescape(in reader, stackalloc byte[MaxEscaped]), buffer, out var length) ? buffer[..length] : default;

    // Empty for a text that is too long to be a number, a date or the like, and for a lone surrogate.
    private static ReadOnlySpan<byte> Unescape(in Utf8JsonReader reader, Span<byte> buffer)
    {
        if (!reader.ValueIsEscaped)
            return reader.ValueSpan;
        if (reader.ValueSpan.Length > buffer.Length)
            return default;
        try
        {
            return buffer[..reader.CopyString(buffer)];
        }
        catch (InvalidOperationException)
        {
            return default;
        }
    }

    private static bool IsTimestamp(in Utf8JsonReader reader, bool hasOffset)
    {
        var text = Unescape(in reader, stackalloc byte[MaxEscaped]);
        return TimestampText.HasOffset(text) == hasOffset && TimestampText.IsExact(text);
    }

    // More digits than the type has were rounded.
    private static bool IsNumber<T>(in Utf8JsonReader reader, T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[MaxNumber];
        return value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture)
            && NumberText.HaveSameValue(Encoding.ASCII.GetString(text[..length]), Encoding.ASCII.GetString(reader.ValueSpan));
    }

    // "007" is a text that happens to consist of digits.
    private static bool IsText<T>(ReadOnlySpan<byte> text, T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> written = stackalloc byte[MaxNumber];
        return value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture) && written[..length].SequenceEqual(text);
    }
}
