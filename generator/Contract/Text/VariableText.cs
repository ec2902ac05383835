using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>Finds <c>{{name}}</c> in a text. Names match exactly, including spaces.</summary>
internal static class VariableText
{
    private static readonly Regex Pattern = new(@"\{\{(?<name>[^{}]+)\}\}", RegexOptions.CultureInvariant);
    private static readonly Regex NestedName = new(@"\{\{[^{}]*\{\{[^{}]+\}\}[^{}]*\}\}", RegexOptions.CultureInvariant);

    /// <summary>Splits the text into literal runs and names of variables.</summary>
    public static IEnumerable<(string Text, bool IsVariable)> Split(string text)
    {
        var at = 0;
        foreach (Match match in Pattern.Matches(text))
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

    public static bool HasVariable(string text) => Pattern.IsMatch(text);
}
