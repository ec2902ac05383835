using System.Text.RegularExpressions;
using ZoomGen.Generator.Collection;
using ZoomGen.Variables;

namespace ZoomGen.MockServer.Collections;

/// <summary>
/// The variables of the collection and of an environment, which has precedence. Those of folders and items are ignored, as Postman does.
/// </summary>
internal sealed partial class VariableTable
{
    // Postman's own number of rounds.
    private const int Rounds = 19;

    // In characters, beyond the saved text: variables can multiply.
    private const int MaxAddedLength = 4 * 1024 * 1024;

    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);

    public VariableTable(IEnumerable<VariableNode> collection, IEnumerable<VariableNode> environment)
    {
        foreach (var variable in collection.Concat(environment))
            _values[variable.Key] = variable.Value;
    }

    /// <summary>The text with the values of variables. Those without a value stay as they are.</summary>
    public string Resolve(string text) => Resolve(text, text => text, _values.GetValueOrDefault);

    /// <summary>
    /// The text of an answer. Variables that the collection does not define have the values that the request has in their place of the
    /// path, and Postman's dynamic variables have a new value in each place.
    /// </summary>
    /// <param name="text">The saved text.</param>
    /// <param name="captured">The values of the request by variable.</param>
    /// <param name="replaceHosts">Replaces variables that are hosts.</param>
    public string ResolveAnswer(string text, IReadOnlyDictionary<string, string> captured, Func<string, string> replaceHosts) => Resolve(
        text,
        replaceHosts,
        name => _values.GetValueOrDefault(name) ?? captured.GetValueOrDefault(name) ?? DynamicVariable.Create(name));

    /// <summary>A variable matches one segment, whatever its value, unless that value is a path itself.</summary>
    public string ExpandPaths(string path) =>
        Replace(path, name => _values.GetValueOrDefault(name) is { } value && value.Contains('/', StringComparison.Ordinal) ? value : null);

    private static string Resolve(string text, Func<string, string> replaceHosts, Func<string, string?> find)
    {
        var maxLength = text.Length + MaxAddedLength;
        for (var round = 0; round < Rounds && text.Contains("{{", StringComparison.Ordinal); round++)
        {
            var next = Replace(replaceHosts(text), find, maxLength);
            if (next == text)
                break;
            text = next;
        }
        return text;
    }

    private static string Replace(string text, Func<string, string?> find, int maxLength = MaxAddedLength)
    {
        var length = text.Length;
        return Variable().Replace(text, match =>
        {
            if (find(match.Groups["name"].Value) is not { } value || length + value.Length > maxLength)
                return match.Value;
            length += value.Length;
            return value;
        });
    }

    [GeneratedRegex(@"\{\{(?<name>[^{}]*)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();
}
