using System.Text.Json;

namespace ZoomGen.Conformance.Bodies;

/// <summary>
/// The first place where what was written back is not what was saved: its path, and what stands there; null for nothing. No value is told.
/// </summary>
internal sealed record Loss(string Path, string? Expected, string? Actual)
{
    /// <summary>The first difference, or null where there is none.</summary>
    public static Loss? Between(JsonValue expected, JsonValue actual) => Between("$", expected, actual);

    private static Loss? Between(string path, JsonValue expected, JsonValue actual)
    {
        if (expected.Kind != actual.Kind || expected.Text != actual.Text)
            return new(path, KindOf(expected), KindOf(actual));
        return Elements(path, expected.Elements, actual.Elements) ?? Members(path, expected.Members, actual.Members);
    }

    private static Loss? Elements(string path, IReadOnlyList<JsonValue> expected, IReadOnlyList<JsonValue> actual)
    {
        for (var index = 0; index < Math.Max(expected.Count, actual.Count); index++)
        {
            if (Optional(
                FormattableString.Invariant($"{path}[{index}]"),
                expected.ElementAtOrDefault(index),
                actual.ElementAtOrDefault(index)) is { } loss)
                return loss;
        }
        return null;
    }

    private static Loss? Members(
        string path, IReadOnlyDictionary<string, JsonValue> expected, IReadOnlyDictionary<string, JsonValue> actual)
    {
        foreach (var name in expected.Keys.Union(actual.Keys, StringComparer.Ordinal))
        {
            if (Optional($"{path}.{name}", expected.GetValueOrDefault(name), actual.GetValueOrDefault(name)) is { } loss)
                return loss;
        }
        return null;
    }

    private static Loss? Optional(string path, JsonValue? expected, JsonValue? actual) =>
        expected is not null && actual is not null ? Between(path, expected, actual) : new(path, KindOf(expected), KindOf(actual));

    private static string? KindOf(JsonValue? value) => value?.Kind switch
    {
        null => null,
        JsonTokenType.StartObject => "object",
        JsonTokenType.StartArray => "array",
        JsonTokenType.String => "string",
        JsonTokenType.Number => "number",
        JsonTokenType.Null => "null",
        _ => "boolean",
    };
}
