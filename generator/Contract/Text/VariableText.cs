using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>Finds <c>{{name}}</c> in a text. Names match exactly, including spaces.</summary>
internal static class VariableText
{
    private const string Start = "{{";

    private static readonly Regex Pattern = new(@"\{\{(?<name>[^{}]+)\}\}", RegexOptions.CultureInvariant);
    private static readonly Regex NestedName = new(@"\{\{[^{}]*\{\{[^{}]+\}\}[^{}]*\}\}", RegexOptions.CultureInvariant);

    /// <summary>Splits the text into literal runs and names of variables.</summary>
    public static IEnumerable<(string Text, bool IsVariable)> Split(string text)
    {
        var at = 0;
        for (var match = Find(text); match is { Success: true }; match = match.NextMatch())
        {
            if (match.Index > at)
                yield return (text.Substring(at, match.Index - at), false);
            yield return (match.Groups["name"].Value, true);
            at = match.Index + match.Length;
        }
        if (at < text.Length)
            yield return (text.Substring(at), false);
    }

    /// <summary>Whether a name contains another variable: <c>{{a{{b}}}}</c>.</summary>
    public static bool HasNestedName(string text) => NestedName.IsMatch(text);

    public static bool HasVariable(string text) => Find(text) is { Success: true };

    // Most texts have no variable.
    private static Match? Find(string text) => text.Contains(Start) ? Pattern.Match(text) : null;
}
