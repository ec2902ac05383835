using System.Text.RegularExpressions;
using ZoomGen.Generator.Collection;

namespace ZoomGen.MockServer.Collections;

/// <summary>The variables of the collection itself; those of folders and items are ignored, as Postman does.</summary>
internal sealed partial class VariableTable
{
    // Postman's own number of rounds, and a bound for variables that multiply.
    private const int Rounds = 19;
    private const int MaxLength = 8192;

    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);

    public VariableTable(IEnumerable<VariableNode> variables)
    {
        foreach (var variable in variables)
            _values[variable.Key] = variable.Value;
    }

    /// <summary>Variables without a value stay as they are.</summary>
    public string Resolve(string text)
    {
        for (var round = 0; round < Rounds && text.Length <= MaxLength && text.Contains("{{", StringComparison.Ordinal); round++)
            text = Replace(text, value => value is not null);
        return text;
    }

    /// <summary>A variable stands for one segment, whatever its value, unless that value is a path itself.</summary>
    public string ExpandPaths(string path) => Replace(path, value => value?.Contains('/', StringComparison.Ordinal) ?? false);

    private string Replace(string text, Func<string?, bool> wanted) =>
        Variable().Replace(text, match =>
        {
            var value = _values.GetValueOrDefault(match.Groups["name"].Value);
            return wanted(value) ? value! : match.Value;
        });

    [GeneratedRegex(@"\{\{(?<name>[^{}]*)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();
}
