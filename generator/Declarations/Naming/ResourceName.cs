namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>What an operation is about: its name without the verb, <c>GetLiveStreamDetails</c> gives <c>LiveStreamDetails</c>.</summary>
internal static class ResourceName
{
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "Add", "Cancel", "Check", "Create", "Delete", "Download", "Export", "Fetch", "Find", "Get", "List", "Load", "Make", "Modify", "Patch", "Post", "Put", "Query", "Read", "Register",
        "Remove", "Replace", "Request", "Retrieve", "Returns", "Save", "Search", "Send", "Set", "Show", "Start", "Stop", "Submit", "Update", "Upload", "Upsert", "View", "Watch",
    };

    private static readonly HashSet<string> Qualifiers = new(StringComparer.OrdinalIgnoreCase) { "All", "Existing", "For", "Given", "New", "Of", "One", "Particular", "Single", "Specific" };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase) { "By", "For", "From", "Using", "Via", "With" };

    /// <summary>The resource, or null where the name is no verb and a noun.</summary>
    public static string? Of(string operation)
    {
        var words = Identifier.Words(operation).ToArray();
        if (words.Length < 2 || !Verbs.Contains(words[0]))
            return null;
        var noun = words.Skip(1).SkipWhile(Qualifiers.Contains).TakeWhile((word, index) => index == 0 || !Prepositions.Contains(word)).ToArray();
        return noun.Length == 0 ? null : string.Concat(noun);
    }
}
