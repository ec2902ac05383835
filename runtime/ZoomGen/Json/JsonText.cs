using System.Text.Json;

namespace ZoomGen.Json;

/// <summary>JSON that has no type of its own.</summary>
public static class JsonText
{
    /// <summary>Reads one JSON value.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The value; it needs no disposal.</returns>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = JsonReader.MaxDepth });
        return document.RootElement.Clone();
    }
}
