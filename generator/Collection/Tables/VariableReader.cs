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
        if (ReadWholeValue(variable) is not { } value)
            return null;
        if (value.Length > MaxValue)
        {
            variable.Bag.Report(Descriptors.LimitExceeded, variable.Place, "The length of this variable's value", Invariant.Text(MaxValue));
            return null;
        }
        return IsUrl(value) ? WithoutUserInfo(variable, value) : value;
    }

    private static bool IsUrl(string value) =>
        value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string WithoutUserInfo(ObjectView variable, string value)
    {
        var (url, hasUserInfo) = UserInfo.Remove(value);
        if (hasUserInfo)
            variable.Bag.Report(Descriptors.RefusedOnTheWire, variable.Place, "the user information in the value of this variable");
        return url;
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
