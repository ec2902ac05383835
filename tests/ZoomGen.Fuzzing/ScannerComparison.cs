using System.Text.Json;
using ZoomGen.Json;
using ZoomGen.Runtime;

namespace ZoomGen.Fuzzing;

/// <summary>Holds the scanner, and the values that are read with it, against <see cref="Utf8JsonReader"/>.</summary>
internal static class ScannerComparison
{
    /// <summary>What is different, or null.</summary>
    public static string? Compare(byte[] document, out bool isJson)
    {
        isJson = IsJson(document);
        if (isJson != IsAccepted(document))
            return isJson ? "The scanner refuses JSON." : "The scanner accepts what is not JSON.";
        if (TypedComparison.Compare(document, isJson) is { } difference)
            return difference;
        return isJson ? CompareTokens(document) : null;
    }

    private static bool IsJson(byte[] document)
    {
        var reader = Strict(document);
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsAccepted(byte[] document)
    {
        var scanner = new JsonScanner(document);
        try
        {
            scanner.ReadValue();
            scanner.Skip();
            scanner.ReadEnd();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Reads without skipping, so that every token is seen.
    private static string? CompareTokens(byte[] document)
    {
        var reader = Strict(document);
        var scanner = new JsonScanner(document);
        var open = new Stack<bool>();
        reader.Read();
        scanner.ReadValue();
        while (true)
        {
            if (CompareValue(ref reader, in scanner, document) is { } difference)
                return difference;
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                open.Push(reader.TokenType == JsonTokenType.StartObject);
            while (true)
            {
                if (open.Count == 0)
                    return null;
                reader.Read();
                if (open.Peek() ? scanner.MoveToName() : scanner.MoveToElement())
                    break;
                if (reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
                    return $"An object or array ends too early at {reader.TokenStartIndex}.";
                open.Pop();
            }
            if (open.Peek())
            {
                var name = scanner.ReadName();
                if (!scanner.Slice(name).SequenceEqual(reader.ValueSpan) || scanner.IsEscaped != reader.ValueIsEscaped)
                    return $"A name is different at {reader.TokenStartIndex}.";
                reader.Read();
            }
            scanner.ReadValue();
        }
    }

    private static string? CompareValue(ref Utf8JsonReader reader, in JsonScanner scanner, byte[] document)
    {
        var start = scanner.Value.Start.Value;
        if (start != reader.TokenStartIndex || scanner.First != document[start] || scanner.HasFailed)
            return $"A value is different at {reader.TokenStartIndex}.";
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            return null;
        if (scanner.Value.End.Value != reader.BytesConsumed)
            return $"A value at {start} has another end.";
        if (reader.TokenType == JsonTokenType.String
            && (scanner.IsEscaped != reader.ValueIsEscaped || !scanner.Text.SequenceEqual(reader.ValueSpan)))
            return $"The text at {start} is different.";
        return CompareScalars(ref reader, document[scanner.Value], start);
    }

    private static string? CompareScalars(ref Utf8JsonReader reader, byte[] value, int start)
    {
        byte[] list = [(byte)'[', .. value, (byte)']'];
        if (Read<string, StringItem>(list) != ReferenceScalars.Text(ref reader))
            return $"The string at {start} is different.";
        if (!Is<long, Int64Item>(list, ReferenceScalars.Integer(ref reader)))
            return $"The integer at {start} is different.";
        if (!Is<decimal, DecimalItem>(list, ReferenceScalars.Decimal(ref reader)))
            return $"The decimal at {start} is different.";
        if (!Is<double, DoubleItem>(list, ReferenceScalars.Double(ref reader)))
            return $"The double at {start} is different.";
        if (!Is<Guid, GuidItem>(list, ReferenceScalars.Uuid(ref reader)))
            return $"The UUID at {start} is different.";
        if (!Is<DateOnly, DateItem>(list, ReferenceScalars.Date(ref reader)))
            return $"The date at {start} is different.";
        if (!Is<DateTime, DateTimeItem>(list, ReferenceScalars.LocalTime(ref reader)))
            return $"The date and time without an offset at {start} is different.";
        if (!Is<DateTimeOffset, DateTimeOffsetItem>(list, ReferenceScalars.Moment(ref reader)))
            return $"The date and time at {start} is different.";
        var (bytes, expected) = (Read<byte[], BytesItem>(list), ReferenceScalars.Bytes(ref reader));
        return bytes is null == expected is null && bytes.AsSpan().SequenceEqual(expected) ? null : $"The bytes at {start} are different.";
    }

    private static bool Is<T, TItem>(byte[] list, T? expected)
        where T : struct, IFormattable
        where TItem : struct, IJsonItem<T>
    {
        var read = new JsonReader(list).ReadRootList<T, TItem>();
        // As text as well: 1.0 and 1.00 are equal decimals, and equal moments can have different offsets.
        return expected is { } value
            ? read is [var item] && item.Equals(value) && item.ToString("", null) == value.ToString("", null)
            : read is [];
    }

    private static T? Read<T, TItem>(byte[] list)
        where T : class
        where TItem : struct, IJsonItem<T> => new JsonReader(list).ReadRootList<T, TItem>() is [var item] ? item : null;

    private static Utf8JsonReader Strict(byte[] document) => new(document, new JsonReaderOptions { MaxDepth = JsonScanner.MaxDepth });
}
