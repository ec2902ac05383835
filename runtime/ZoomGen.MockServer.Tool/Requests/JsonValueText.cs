using System.Text.Json;
using System.Text.Json.Nodes;
using ZoomGen.Runtime;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>A JSON value that was entered as text, compact as a client writes it.</summary>
internal sealed class JsonValueText(JsonElement value)
{
    private static readonly JsonSerializerOptions Compact =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public JsonElement Value => value;

    public string Text => value.GetRawText();

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonValueText Parse(string text)
    {
        using var compact = JsonDocument.Parse(JsonNode.Parse(text)?.ToJsonString(Compact) ?? "null");
        return new(compact.RootElement.Clone());
    }
}

/// <summary>Writes an entered value in place of a typed one.</summary>
internal readonly struct JsonValueItem : IJsonItem<JsonValueText>
{
    public static JsonValueText Read(ref JsonReader reader) => throw new NotSupportedException();

    public static void Write(ref JsonWriter writer, JsonValueText value) => ElementItem.Write(ref writer, value.Value);
}
