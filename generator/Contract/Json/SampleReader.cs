using System.Globalization;
using Newtonsoft.Json;
using ZoomGen.Generator.Collection;

namespace ZoomGen.Generator.Contract.Json;

/// <summary>Reads the JSON of a sample, which stands as text in the collection.</summary>
internal static class SampleReader
{
    /// <summary>The sample, or null where the text is no JSON.</summary>
    public static JsonSample? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || JsonSyntax.FindFault(text!) is not null)
            return null;
        using var reader = new JsonTextReader(new StringReader(text!))
        {
            DateParseHandling = DateParseHandling.None,
            // Keeps the digits; where there are too many of them, or an exponent, a double is as good as the text.
            FloatParseHandling = FloatParseHandling.Decimal,
            MaxDepth = JsonSyntax.MaxDepth + 1,
        };
        try
        {
            return reader.Read() ? Value(reader) : null;
        }
        catch (JsonReaderException)
        {
            // A number outside decimal's range: valid JSON that no type of ours could hold.
            return null;
        }
    }

    private static JsonSample Value(JsonTextReader reader) => reader.TokenType switch
    {
        JsonToken.StartObject => Object(reader),
        JsonToken.StartArray => Array(reader),
        JsonToken.String => new StringSample((string)reader.Value!),
        JsonToken.Boolean => new BooleanSample((bool)reader.Value!),
        JsonToken.Integer or JsonToken.Float => new NumberSample(Convert.ToString(reader.Value, CultureInfo.InvariantCulture)!),
        _ => new NullSample(),
    };

    private static ObjectSample Object(JsonTextReader reader)
    {
        var members = new List<KeyValuePair<string, JsonSample>>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            var member = new KeyValuePair<string, JsonSample>(name, Value(reader));
            // Of two members of one name the last counts, as in JSON.parse.
            if (places.TryGetValue(name, out var place))
            {
                members[place] = member;
                continue;
            }
            places[name] = members.Count;
            members.Add(member);
        }
        return new(members);
    }

    private static ArraySample Array(JsonTextReader reader)
    {
        var elements = new List<JsonSample>();
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
            elements.Add(Value(reader));
        return new(elements);
    }
}
