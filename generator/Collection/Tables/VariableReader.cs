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

    /// <summary>Reads a list, or a map of names and values.</summary>
    public static EquatableArray<VariableNode> ReadTable(ObjectView owner, string name) => owner.Member(name) is SyntaxObject table
        ? [.. table.Members.Where(member => member.Name.Length > 0).Select(member => ReadMember(member, owner.Bag))]
        : Read(owner, name);

    private static VariableNode? ReadVariable(ObjectView variable) => variable.Text("key") is { Length: > 0 } key
        ? new(key, ReadValue(variable), variable.Description(), IsSecret(variable), variable.Place)
        : null;

    private static VariableNode ReadMember(SyntaxMember member, DiagnosticBag bag) =>
        new(member.Name, CheckValue(member.Value.AsText() ?? "", member.Place, bag), null, IsSecret: false, member.Place);

    // A value with a source is in a vault, and the file has at most a copy of it.
    private static bool IsSecret(ObjectView variable) =>
        variable.TextOrNull("type") == "secret" || variable.Flag("secret") || variable.Has("source");

    // Collections use `disabled`, environments `enabled`.
    private static bool IsEnabled(ObjectView variable) =>
        !variable.Flag("disabled") && variable.Member("enabled") is not SyntaxScalar { IsFalse: true };

    private static string? ReadValue(ObjectView variable) =>
        ReadWholeValue(variable) is { } value ? CheckValue(value, variable.Place, variable.Bag) : null;

    private static string? CheckValue(string value, Place place, DiagnosticBag bag)
    {
        if (value.Length > MaxValue)
        {
            bag.Report(Descriptors.LimitExceeded, place, "The length of this variable's value", Invariant.Text(MaxValue));
            return null;
        }
        return IsUrl(value) ? WithoutUserInfo(value, place, bag) : value;
    }

    private static bool IsUrl(string value) =>
        value.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string WithoutUserInfo(string value, Place place, DiagnosticBag bag)
    {
        var (url, hasUserInfo) = UserInfo.Remove(value);
        if (hasUserInfo)
            bag.Report(Descriptors.RefusedOnTheWire, place, "the user information in the value of this variable");
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
