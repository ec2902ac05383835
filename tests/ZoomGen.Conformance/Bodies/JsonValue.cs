using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ZoomGen.Conformance.Bodies;

/// <summary>
/// A JSON value by what it means: members without their order, the last of a name, strings without escapes, numbers as <see
/// cref="ExactNumber"/> has them.
/// </summary>
internal sealed partial record JsonValue(
    JsonTokenType Kind, string Text, IReadOnlyDictionary<string, JsonValue> Members, IReadOnlyList<JsonValue> Elements)
{
    private static readonly Dictionary<string, JsonValue> NoMembers = [];

    /// <summary>The value, or null where the text is not JSON.</summary>
    public static JsonValue? Read(ReadOnlySpan<byte> text)
    {
        try
        {
            var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = 512 });
            reader.Read();
            var value = Value(ref reader);
            // Nothing may follow; the reader throws where something does.
            reader.Read();
            return value;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonValue Value(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader),
        JsonTokenType.StartArray => Array(ref reader),
        JsonTokenType.String => Scalar(ref reader, Unescape(ref reader)),
        JsonTokenType.Number => Scalar(ref reader, ExactNumber.Of(Encoding.UTF8.GetString(reader.ValueSpan))),
        _ => Scalar(ref reader, ""),
    };

    private static JsonValue Scalar(ref Utf8JsonReader reader, string text) => new(reader.TokenType, text, NoMembers, []);

    private static JsonValue Object(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, JsonValue>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Unescape(ref reader);
            reader.Read();
            members[name] = Value(ref reader);
        }
        return new(JsonTokenType.StartObject, "", members, []);
    }

    private static JsonValue Array(ref Utf8JsonReader reader)
    {
        var elements = new List<JsonValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            elements.Add(Value(ref reader));
        return new(JsonTokenType.StartArray, "", NoMembers, elements);
    }

    private static string Unescape(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which System.Text.Json does not read.
            return Escape().Replace(Encoding.UTF8.GetString(reader.ValueSpan), escape => Unescape(escape.Value));
        }
    }

    private static string Unescape(string escape) => escape[1] switch
    {
        'u' => ((char)ushort.Parse(escape.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        'b' => "\b",
        'f' => "\f",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        var itself => itself.ToString(),
    };

    [GeneratedRegex(@"\\(u.{4}|.)")]
    private static partial Regex Escape();
}
