using System.Text.Json;

namespace ZoomGen.MockServer.Collections;

/// <summary>Reads members of any shape: what is not of the wanted kind is as good as absent.</summary>
internal static class LenientJson
{
    public static JsonElement? Member(this JsonElement element, string name)
    {
        if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out var value))
            return null;
        return value.ValueKind is JsonValueKind.Null ? null : value;
    }

    public static string? Text(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => null,
    };

    public static string? TextMember(this JsonElement element, string name) => element.Member(name)?.Text();

    public static IEnumerable<JsonElement> Elements(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>Postman takes any truthy value here; exports of other tools hold the text "true".</summary>
    public static bool IsDisabled(this JsonElement element) =>
        string.Equals(element.TextMember("disabled"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>A description is text, or an object that holds the text as its content.</summary>
    public static string Description(this JsonElement element) =>
        element.Member("description") is { } description
            ? description.Text() ?? description.TextMember("content") ?? ""
            : "";
}
