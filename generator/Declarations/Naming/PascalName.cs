namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Puts names together that are names already.</summary>
internal static class PascalName
{
    /// <summary>
    /// The names behind one another, without the words that the first ends and the second begins with: a Recording and its RecordingFile
    /// are a RecordingFile, BlockedList and List are a BlockedList.
    /// </summary>
    public static string Join(string first, string second)
    {
        var (left, right) = (Identifier.Words(first).ToArray(), Identifier.Words(second).ToArray());
        var shared = Math.Min(left.Length, right.Length);
        while (shared > 0 && !IsSame(left.Skip(left.Length - shared), right.Take(shared)))
            shared--;
        return first.Substring(0, first.Length - left.Skip(left.Length - shared).Sum(word => word.Length)) + second;
    }

    /// <summary>
    /// What stands in something: the <c>card</c> of a PhysicalCard cannot be called as that is, and is a PhysicalCardContent.
    /// </summary>
    public static string Within(string owner, string name)
    {
        var joined = Join(owner, name);
        return joined == owner ? owner + "Content" : joined;
    }

    private static bool IsSame(IEnumerable<string> left, IEnumerable<string> right) =>
        left.Select(Stem).SequenceEqual(right.Select(Stem), StringComparer.OrdinalIgnoreCase);

    private static string Stem(string word) => word.Length > 1 && word[word.Length - 1] == 's' ? word.Substring(0, word.Length - 1) : word;
}
