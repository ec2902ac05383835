using Newtonsoft.Json.Linq;

namespace ZoomGen.Generator.Collection;

/// <summary>The variables of a collection, an environment or the globals.</summary>
internal static class VariableReader
{
    public static IReadOnlyList<VariableNode> Read(JsonView owner, string list) =>
    [
        .. owner.Objects(list)
            .Where(variable => IsEnabled(variable) && variable.Text("key") is { Length: > 0 })
            .Select(variable => new VariableNode(variable.Text("key")!, ReadValue(variable), variable.Description(), variable.TextOrNull("type") == "secret", variable.Place)),
    ];

    // Collections say `disabled`, environments `enabled`.
    private static bool IsEnabled(JsonView variable) => !variable.Flag("disabled") && variable.Member("enabled") is not JValue { Value: false };

    // What JavaScript makes of the value: a null is sent by its name.
    private static string? ReadValue(JsonView variable) => variable.Member("value") switch
    {
        null => variable.IsNull("value") ? "null" : "",
        JObject => "[object Object]",
        JArray elements => string.Join(",", elements.Select(JsonView.TextOf)),
        { } token => JsonView.TextOf(token),
    };
}
