using System.Text.Json.Nodes;

namespace ZoomGen.Benchmarks.Build;

/// <summary>Makes descriptions digestible for NSwag, which refuses a property that two parts of a composed schema have.</summary>
internal static class OpenApiText
{
    public static string WithoutRepeatedProperties(string json)
    {
        var document = JsonNode.Parse(json)!;
        Visit(document);
        return document.ToJsonString();
    }

    private static void Visit(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var element in list)
                Visit(element);
        }
        else if (node is JsonObject value)
        {
            RemoveRepeated(value);
            foreach (var (_, member) in value)
                Visit(member);
        }
    }

    private static void RemoveRepeated(JsonObject schema)
    {
        if (schema["allOf"] is not JsonArray parts)
            return;
        var seen = new HashSet<string>();
        foreach (var properties in parts.Prepend(schema).OfType<JsonObject>().Select(part => part["properties"]).OfType<JsonObject>())
        {
            foreach (var name in properties.Select(property => property.Key).Where(name => !seen.Add(name)).ToArray())
                properties.Remove(name);
        }
    }
}
