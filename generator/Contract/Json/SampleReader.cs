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
            MaxDepth = JsonSyntax.MaxDepth + 1,
        };
        using var numbers = JsonNumbers.Read(text!).GetEnumerator();
        try
        {
            return reader.Read() ? Value(reader, numbers) : null;
        }
        catch (JsonReaderException)
        {
            // A number of hundreds of digits: valid JSON that no type of ours could hold.
            return null;
        }
    }

    private static JsonSample Value(JsonTextReader reader, IEnumerator<string> numbers) => reader.TokenType switch
    {
        JsonToken.StartObject => Object(reader, numbers),
        JsonToken.StartArray => Array(reader, numbers),
        JsonToken.String => new StringSample((string)reader.Value!),
        JsonToken.Boolean => new BooleanSample((bool)reader.Value!),
        JsonToken.Integer or JsonToken.Float => Number(numbers),
        _ => new NullSample(),
    };

    // The reader gives a value; the digits, as they stand, come from the text itself.
    private static NumberSample Number(IEnumerator<string> numbers)
    {
        numbers.MoveNext();
        return new(numbers.Current);
    }

    private static ObjectSample Object(JsonTextReader reader, IEnumerator<string> numbers)
    {
        var members = new List<KeyValuePair<string, JsonSample>>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var hasRepeatedNames = false;
        while (reader.Read() && reader.TokenType == JsonToken.PropertyName)
        {
            var name = (string)reader.Value!;
            reader.Read();
            var member = new KeyValuePair<string, JsonSample>(name, Value(reader, numbers));
            // Of two members of one name the last counts, as in JSON.parse.
            if (places.TryGetValue(name, out var place))
            {
                members[place] = member;
                hasRepeatedNames = true;
                continue;
            }
            places[name] = members.Count;
            members.Add(member);
        }
        return new(members, hasRepeatedNames);
    }

    private static ArraySample Array(JsonTextReader reader, IEnumerator<string> numbers)
    {
        var elements = new List<JsonSample>();
        while (reader.Read() && reader.TokenType != JsonToken.EndArray)
            elements.Add(Value(reader, numbers));
        return new(elements);
    }
}
