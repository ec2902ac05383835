using System.Text.RegularExpressions;
using ZoomGen.Conformance.Records;

namespace ZoomGen.Conformance.Collections;

internal static partial class VariableText
{
    /// <summary>Postman's own limit on variables in the values of variables.</summary>
    private const int MaxRounds = 19;

    /// <summary>The text with the variables of a record in their places.</summary>
    public static string Resolve(string text, RequestRecord record)
    {
        for (var round = 0; round < MaxRounds && Token().IsMatch(text); round++)
            text = Token().Replace(text, token => ValueOf(token.Groups["name"].Value, record) ?? token.Value);
        return text;
    }

    private static string? ValueOf(string name, RequestRecord record) =>
        record.Variables?.GetValueOrDefault(name) ?? record.Bindings?.GetValueOrDefault(name);

    [GeneratedRegex("{{(?<name>[^{}]*?)}}")]
    private static partial Regex Token();
}
