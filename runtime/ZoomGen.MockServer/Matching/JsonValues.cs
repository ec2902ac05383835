using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZoomGen.MockServer.Matching;

internal static class JsonValues
{
    /// <summary>The value, or null if the text is not JSON or is null.</summary>
    public static JsonNode? Parse(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
