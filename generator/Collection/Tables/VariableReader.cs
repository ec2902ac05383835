using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Tables;

/// <summary>The variables of a collection, an environment or the globals.</summary>
internal static class VariableReader
{
    /// <summary>Characters; a value is a literal of the client's options.</summary>
    private const int MaxValue = 64 * 1024;

    public static EquatableArray<VariableNode> Read(ObjectView owner, string list) =>
        [.. owner.Objects(list).Where(IsEnabled).Select(ReadVariable).OfType<VariableNode>()];

    private static VariableNode? ReadVariable(ObjectView variable) => variable.Text("key") is { Length: > 0 } key
        ? new(key, ReadValue(variable), variable.Description(), variable.TextOrNull("type") == "secret", variable.Place)
        : null;

    // Collections say `disabled`, environments `enabled`.
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

    // What JavaScript makes of the value: a null is sent by its name.
    private static string? ReadWholeValue(ObjectView variable) => variable.Member("value") switch
    {
        null => variable.IsNull("value") ? "null" : "",
        SyntaxObject => "[object Object]",
        SyntaxArray array => string.Join(",", array.Elements.Select(element => element.AsText())),
        var value => value.AsText(),
    };
}
