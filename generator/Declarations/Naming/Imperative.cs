using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Puts the verb of a title in the form of a method name: <c>Gets a user</c> becomes <c>Get a user</c>.</summary>
internal static class Imperative
{
    /// <summary>Verbs that are no nouns in the plural.</summary>
    private static readonly Regex Plain = new(
        @"^\s*(Add|Cancel|Create|Delete|Get|Remove|Replace|Retrieve|Save|Send|Submit)s(?=\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Other verbs: an article comes after a verb, but not after <c>Posts</c> or <c>Updates</c>.</summary>
    private static readonly Regex BeforeArticle = new(
        @"^\s*((?:Fetch|Search)(?=es\s)|[A-Za-z]+?(?=s\s))e?s(?=\s+(?:a|all|an|the)\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static string Of(string title)
    {
        var plain = Plain.Replace(title, "$1");
        return BeforeArticle.Replace(plain, match => match.Groups[1].Value is var verb && IsReturn(verb)
            ? "Get"
            : ResourceName.IsVerb(verb) ? verb : match.Value);
    }

    private static bool IsReturn(string verb) => string.Equals(verb, "Return", StringComparison.OrdinalIgnoreCase);
}
