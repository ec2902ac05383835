using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZoomGen.MockServer.Matching;

internal static class JsonValues
{
    /// <summary>
    /// The value, or null if the text is not JSON or is null. Of several members with one name, the last one counts, as in JavaScript.
    /// </summary>
    public static JsonNode? Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return Copy(document.RootElement);
        }
        // The others are those for half a character: in the text, or as an escape.
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Creates an object. Of several members with one name, the last one counts.</summary>
    public static JsonObject CreateObject(IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var json = new JsonObject();
        foreach (var (name, value) in members)
            json[name] = value;
        return json;
    }

    // JsonNode.Parse reads members only when they are asked for, and throws for what is wrong with them then.
    private static JsonNode? Copy(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => CreateObject(value.EnumerateObject().Select(member => (member.Name, Copy(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(Copy)]),
        JsonValueKind.String => JsonValue.Create(value.GetString()),
        JsonValueKind.Number => CopyNumber(value),
        JsonValueKind.True or JsonValueKind.False => JsonValue.Create(value.GetBoolean()),
        _ => null,
    };

    // Beyond decimal, numbers are compared as JavaScript reads them: where they are infinite, they are equal.
    private static JsonValue CopyNumber(JsonElement value) => value.TryGetDecimal(out var number)
        ? JsonValue.Create(number)
        : JsonValue.Create(Math.Clamp(value.GetDouble(), double.MinValue, double.MaxValue));
}
