using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// The resource of an operation: its name without the verb. <c>GetLiveStreamDetails</c> becomes <c>LiveStreamDetails</c>, and
/// <c>ListIssuesAssignedToUser</c> becomes <c>AssignedIssues</c>. Empty if the name is only a verb.
/// </summary>
internal static class ResourceName
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "Add", "Browse", "Cancel", "Check", "Create", "Delete", "Download", "Edit", "Export", "Fetch", "Find", "Generate", "Get", "Insert",
        "List", "Load", "Make", "Modify", "Obtain", "Patch", "Post", "Put", "Query", "Read", "Register",
        "Remove", "Replace", "Request", "Retrieve", "Returns", "Save", "Search", "Send", "Set", "Show", "Start", "Stop", "Submit",
        "Update", "Upload", "Upsert", "View", "Watch",
    };

    private static readonly HashSet<string> Qualifiers = new(
        StringComparer.OrdinalIgnoreCase)
        {
            "All",
            "Details",
            "Existing",
            "For",
            "Given",
            "List",
            "Many",
            "Multiple",
            "New",
            "Of",
            "One",
            "Particular",
            "Several",
            "Single",
            "Specific",
            "Up",
            "Your",
        };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "Across", "After", "Among", "At", "Based", "Before", "Between", "By", "For", "From", "In", "Including", "Into", "On",
        "Specifying", "That", "To", "Under", "Using", "Via", "Where", "Which", "Who", "Whose", "With", "Within", "Without",
    };

    /// <summary>Words that can belong to the verb before them.</summary>
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase) { "In", "On" };

    private static readonly HashSet<string> Adjectives = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accessible", "Applicable", "Assignable", "Available", "Eligible", "Visible",
    };

    private static readonly Regex Participle = new("[a-z]{2}(?<!e|mb)ed$", RegexOptions.CultureInvariant);

    /// <summary>In words: "repository issues assigned to", but not whole sentences.</summary>
    private const int MaxQualified = 3;

    /// <summary>Whether a word only says how what follows it belongs to something else.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    /// <summary>The phrase without prepositions at its end: <c>SendMessageTo</c> becomes <c>SendMessage</c>.</summary>
    public static string WithoutPrepositions(string phrase) =>
        string.Concat(Identifier.Words(phrase).Reverse().SkipWhile(IsPreposition).Reverse());

    /// <summary>
    /// The words with which all names end, if they say what it is. "Seen by" and "sent by" have no noun in common.
    /// </summary>
    public static string CommonNoun(IEnumerable<string> names)
    {
        var end = names.Aggregate(PascalName.CommonEnd);
        return end.Length == 0 || GenericName.Is(end) || IsPreposition(Identifier.Words(end).First()) ? "" : end;
    }

    public static string Of(string operation)
    {
        var words = Identifier.Words(operation).ToArray();
        var phrase = words.Skip(VerbCount(words)).SkipWhile(Qualifiers.Contains).ToArray();
        var resource = phrase.TakeWhile((word, index) => !Prepositions.Contains(word) || IsParticle(phrase, index)).ToArray();
        var last = resource.Length - 1;
        var isQualifiedAfter = last is > 0 and < MaxQualified && resource.Length < phrase.Length && IsParticiple(resource[last]);
        return string.Concat(isQualifiedAfter ? resource.Skip(last).Concat(resource.Take(last)) : resource);
    }

    /// <summary>The verb with which the name of an operation starts. Empty if it starts with another word.</summary>
    public static string VerbOf(string operation) => Identifier.Words(operation).First() is var first && IsVerb(first) ? first : "";

    // "create" and "create or update"
    private static int VerbCount(string[] words)
    {
        var count = IsVerb(words[0]) ? 1 : 0;
        while (count > 0 && count + 1 < words.Length && words[count] is "And" or "Or" && IsVerb(words[count + 1]))
            count += 2;
        return count;
    }

    // "log in" and "log in with a code", but not "issues in a repository"
    private static bool IsParticle(string[] phrase, int index) =>
        index == 1
        && Particles.Contains(phrase[index])
        && (phrase.Length == index + 1 || Prepositions.Contains(phrase[index + 1]));

    // "assigned to" and "available for", but not "feed of"
    private static bool IsParticiple(string word) => Adjectives.Contains(word) || Participle.IsMatch(word);

    public static bool IsVerb(string word) => Verbs.Contains(word) || Verbs.Contains(word.TrimEnd('s'));
}
