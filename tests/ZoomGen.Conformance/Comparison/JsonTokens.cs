using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ZoomGen.Conformance.Comparison;

/// <summary>A token of a JSON text: strings by value, numbers by their text.</summary>
internal sealed record JsonToken(string Path, JsonTokenType Type, string Text)
{
    public bool IsScalar =>
        Type is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null;
}

/// <summary>A JSON text as its tokens in order, without white space.</summary>
internal static class JsonTokens
{
    /// <summary>The tokens, or null where the text is not JSON.</summary>
    public static IReadOnlyList<JsonToken>? Read(ReadOnlySpan<byte> text)
    {
        try
        {
            var tokens = new List<JsonToken>();
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 512 });
            reader.Read();
            ReadValue(ref reader, "$", tokens);
            // Nothing may follow; the reader throws where something does.
            reader.Read();
            return tokens;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void ReadValue(ref Utf8JsonReader reader, string path, List<JsonToken> tokens)
    {
        tokens.Add(new(path, reader.TokenType, Text(ref reader)));
        if (reader.TokenType == JsonTokenType.StartObject)
            ReadMembers(ref reader, path, tokens);
        else if (reader.TokenType == JsonTokenType.StartArray)
            ReadElements(ref reader, path, tokens);
    }

    private static void ReadMembers(ref Utf8JsonReader reader, string path, List<JsonToken> tokens)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = $"{path}.{Text(ref reader)}";
            tokens.Add(new(member, reader.TokenType, Text(ref reader)));
            reader.Read();
            ReadValue(ref reader, member, tokens);
        }
        tokens.Add(new(path, reader.TokenType, "}"));
    }

    private static void ReadElements(ref Utf8JsonReader reader, string path, List<JsonToken> tokens)
    {
        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
            ReadValue(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"), tokens);
        tokens.Add(new(path, reader.TokenType, "]"));
    }

    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                ? reader.GetString()!
                : Encoding.UTF8.GetString(reader.ValueSpan);
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: JSON can write it, no text can hold it.
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
