using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ZoomGen.Shared;

namespace ZoomGen.Json;

/// <summary>
/// Converts the value that a scanner has read, in whatever form, and refuses one that would not be written back with the same value.
/// </summary>
internal static class JsonScalarReader
{
    /// <summary>Numbers up to this length, and without an exponent, are represented exactly.</summary>
    public const int ExactDoubleLength = 15;

    private const int ExactDecimalLength = 24;
    private const int MaxNumber = 64;
    private const int MaxTimestamp = 40;

    // Some serializers escape a plus sign, so that a character takes six bytes.
    private const int MaxEscaped = 6 * MaxTimestamp;

    /// <summary>The text of a string; null for anything else, and for a string that no .NET string can represent.</summary>
    public static string? ReadText(in JsonScanner scanner)
    {
        if (scanner.First != '"')
            return null;
        if (scanner.IsEscaped)
            return JsonEscapes.Decode(scanner.Text);
        if (scanner.IsAscii)
            return Encoding.Latin1.GetString(scanner.Text);
        return Utf8.IsValid(scanner.Text) ? Encoding.UTF8.GetString(scanner.Text) : null;
    }

    public static bool TryReadInt64(in JsonScanner scanner, out long value)
    {
        if (scanner.IsNumber)
            return TryParseInt64(scanner.Text, out value) || TryReadWhole(scanner.Text, out value);
        var text = ShortText(in scanner);
        return TryParseInt64(text, out value) && IsText(text, value);
    }

    public static bool TryReadDecimal(in JsonScanner scanner, out decimal value)
    {
        if (scanner.IsNumber)
            return TryParseDecimal(scanner.Text, out value) && IsExact(scanner.Text, value, ExactDecimalLength);
        var text = ShortText(in scanner);
        return TryParseDecimal(text, out value) && IsText(text, value);
    }

    public static bool TryReadDouble(in JsonScanner scanner, out double value)
    {
        if (scanner.IsNumber)
            return TryParseDouble(scanner.Text, out value) && IsExact(scanner.Text, value, ExactDoubleLength);
        var text = ShortText(in scanner);
        return TryParseDouble(text, out value) && IsText(text, value);
    }

    public static bool TryReadDate(in JsonScanner scanner, out DateOnly value) => TimestampReader.TryRead(ShortText(in scanner), out value);

    public static bool TryReadTime(in JsonScanner scanner, out TimeOnly value) => TimestampReader.TryRead(ShortText(in scanner), out value);

    public static bool TryReadDateTime(in JsonScanner scanner, out DateTime value) =>
        TimestampReader.TryRead(ShortText(in scanner), out value);

    public static bool TryReadDateTimeOffset(in JsonScanner scanner, out DateTimeOffset value) =>
        TimestampReader.TryRead(ShortText(in scanner), out value);

    public static bool TryReadGuid(in JsonScanner scanner, out Guid value)
    {
        var text = ShortText(in scanner);
        return Utf8Parser.TryParse(text, out value, out var length) && length == text.Length;
    }

    public static bool TryReadBytes(in JsonScanner scanner, [NotNullWhen(true)] out byte[]? value)
    {
        value = null;
        if (scanner.First != '"')
            return false;
        var text = StringBytes(in scanner);
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out var length) != OperationStatus.Done)
            return false;
        Array.Resize(ref bytes, length);
        value = bytes;
        return true;
    }

    public static bool TryParseUri(string text, [NotNullWhen(true)] out Uri? value) =>
        // On Unix .NET takes a path for the absolute URI of a file.
        Uri.TryCreate(text, UriKind.Absolute, out value)
            && (!value.IsFile || text.StartsWith("file:", StringComparison.OrdinalIgnoreCase));

    // `3.0` and `1e2` are whole numbers too.
    private static bool TryReadWhole(ReadOnlySpan<byte> text, out long value)
    {
        value = default;
        if (!TryParseDecimal(text, out var number) || number != decimal.Truncate(number) || number is < long.MinValue or > long.MaxValue
            || !IsExact(text, number, ExactDecimalLength))
            return false;
        value = (long)number;
        return true;
    }

    private static bool TryParseInt64(ReadOnlySpan<byte> text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDecimal(ReadOnlySpan<byte> text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

    private static bool TryParseDouble(ReadOnlySpan<byte> text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    // The text of a string. Empty for one that is too long to be a number, a date or the like, and for any other value.
    private static ReadOnlySpan<byte> ShortText(in JsonScanner scanner) =>
        scanner.First == '"' && scanner.Text.Length <= MaxEscaped ? StringBytes(in scanner) : default;

    // A text that no .NET string can represent keeps its escapes. Nothing that is read from text contains a backslash.
    private static ReadOnlySpan<byte> StringBytes(in JsonScanner scanner) =>
        scanner.IsEscaped && JsonEscapes.Decode(scanner.Text) is { } text ? Encoding.UTF8.GetBytes(text) : scanner.Text;

    // More digits than the type has were rounded, and an exponent can be beyond its range.
    private static bool IsExact<T>(ReadOnlySpan<byte> text, T value, int exactLength)
        where T : IUtf8SpanFormattable
    {
        if (text.Length <= exactLength && !text.ContainsAny((byte)'e', (byte)'E'))
            return true;
        Span<byte> written = stackalloc byte[MaxNumber];
        return value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture)
            && NumberText.HaveSameValue(Encoding.ASCII.GetString(written[..length]), Encoding.ASCII.GetString(text));
    }

    // "007" is a text that happens to consist of digits.
    private static bool IsText<T>(ReadOnlySpan<byte> text, T value)
        where T : IUtf8SpanFormattable
    {
        Span<byte> written = stackalloc byte[MaxNumber];
        return value.TryFormat(written, out var length, default, CultureInfo.InvariantCulture) && written[..length].SequenceEqual(text);
    }
}
