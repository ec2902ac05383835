namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// The resource of an operation: its name without the verb. <c>GetLiveStreamDetails</c> becomes <c>LiveStreamDetails</c>. Empty if the name
/// is only a verb.
/// </summary>
internal static class ResourceName
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "Add", "Cancel", "Check", "Create", "Delete", "Download", "Export", "Fetch", "Find", "Get", "List", "Load", "Make", "Modify",
        "Patch", "Post", "Put", "Query", "Read", "Register",
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
            "New",
            "Of",
            "One",
            "Particular",
            "Single",
            "Specific"
        };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "At", "Based", "Between", "By", "For", "From", "In", "Including", "Into", "On", "Specifying", "To", "Using", "Via", "With",
        "Within",
    };

    public static string Of(string operation)
    {
        var words = Identifier.Words(operation).ToArray();
        var rest = IsVerb(words[0]) ? words.Skip(1) : words;
        return string.Concat(rest.SkipWhile(Qualifiers.Contains).TakeWhile(word => !Prepositions.Contains(word)));
    }

    public static bool IsVerb(string word) => Verbs.Contains(word) || Verbs.Contains(word.TrimEnd('s'));
}
