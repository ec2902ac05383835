using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>Reads the variables of a collection, an environment or the globals.</summary>
internal static class VariableReader
{
    /// <summary>In characters, because a value becomes a literal in the client options.</summary>
    private const int MaxValue = 64 * 1024;

    public static EquatableArray<VariableNode> Read(ObjectView owner, string list) =>
        [.. owner.Objects(list).Where(IsEnabled).Select(ReadVariable).OfType<VariableNode>()];

    private static VariableNode? ReadVariable(ObjectView variable) => variable.Text("key") is { Length: > 0 } key
        ? new(key, ReadValue(variable), variable.Description(), variable.TextOrNull("type") == "secret", variable.Place)
        : null;

    // Collections use `disabled`, environments `enabled`.
    private static bool IsEnabled(ObjectView variable) =>
        !variable.Flag("disabled") && variable.Member("enabled") is not SyntaxScalar { IsFalse: true };

    private static string? ReadValue(ObjectView variable)
    {
        var value = ReadWholeValue(variable);
        if (value is not { Length: > MaxValue })
            return value;
        variable.Bag.Report(Descriptors.LimitExceeded, variable.Place, "The length of this variable's value", Invariant.Text(MaxValue));
        return null;
    }

    // As JavaScript converts the value: a null becomes the text `null`.
    private static string? ReadWholeValue(ObjectView variable) => variable.Member("value") switch
    {
        null => variable.IsNull("value") ? "null" : "",
        SyntaxObject => "[object Object]",
        SyntaxArray array => string.Join(",", array.Elements.Select(element => element.AsText())),
        var value => value.AsText(),
    };
}
