using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Puts the verb of a title in the form of a method name: <c>Gets a user</c> becomes <c>Get a user</c>.</summary>
internal static class Imperative
{
    /// <summary>Verbs that are not nouns in the plural.</summary>
    private static readonly Regex Plain = new(
        @"^\s*(Add|Assign|Cancel|Create|Delete|Disable|Enable|Fetch(?=e)|Find|Generate|Get|Obtain|Remove|Replace|Retrieve|Save|Send|Submit"
        + @"|Validate)e?s(?=\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Verbs that are not adjectives in this form. The sending domains and listing details of an API are things.</summary>
    private static readonly Dictionary<string, string> Gerunds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Adding"] = "Add",
        ["Creating"] = "Create",
        ["Deleting"] = "Delete",
        ["Fetching"] = "Fetch",
        ["Getting"] = "Get",
        ["Removing"] = "Remove",
        ["Retrieving"] = "Retrieve",
        ["Searching"] = "Search",
        ["Updating"] = "Update",
        ["Uploading"] = "Upload",
    };

    private static readonly Regex Gerund = new(@"^\s*([A-Za-z]+ing)(?=\s)", RegexOptions.CultureInvariant);

    /// <summary>Other verbs: an article comes after a verb, but not after <c>Posts</c> or <c>Updates</c>.</summary>
    private static readonly Regex BeforeArticle = new(
        @"^\s*((?:Fetch|Search)(?=es\s)|[A-Za-z]+?(?=s\s))e?s(?=\s+(?:a|all|an|the)\s)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static string Of(string title)
    {
        var active = Gerund.Replace(title, match => Gerunds.TryGetValue(match.Groups[1].Value, out var verb) ? verb : match.Value);
        var plain = Plain.Replace(active, "$1");
        return BeforeArticle.Replace(plain, match => match.Groups[1].Value is var verb && IsReturn(verb)
            ? "Get"
            : ResourceName.IsVerb(verb) ? verb : match.Value);
    }

    private static bool IsReturn(string verb) => string.Equals(verb, "Return", StringComparison.OrdinalIgnoreCase);
}
