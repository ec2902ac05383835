using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Joins names in Pascal case.</summary>
internal static class PascalName
{
    /// <summary>
    /// Joins two names. Words at the end of the first that are repeated at the start of the second appear once: Recording and RecordingFile
    /// become RecordingFile, and BlockedList and List become BlockedList.
    /// </summary>
    public static string Join(string first, string second)
    {
        var (left, right) = (Identifier.Words(first).ToArray(), Identifier.Words(second).ToArray());
        var shared = Math.Min(left.Length, right.Length);
        while (shared > 0 && !EndsWithStart(left, right, shared))
            shared--;
        var end = first.Length;
        for (var index = left.Length - shared; index < left.Length; index++)
            end -= left[index].Length;
        return first.Substring(0, end) + second;
    }

    /// <summary>
    /// The name of an object within another. A <c>card</c> in a PhysicalCard would have the same name as its owner, so it becomes
    /// PhysicalCardContent.
    /// </summary>
    public static string Within(string owner, string name)
    {
        var joined = Join(owner, name);
        return joined == owner ? owner + "Content" : joined;
    }

    /// <summary>The words with which both names end. Empty if they end with different words.</summary>
    public static string CommonEnd(string first, string second) =>
        string.Concat(Common(Identifier.Words(first).Reverse(), Identifier.Words(second).Reverse()).Reverse());

    /// <summary>The words with which both names start. Empty if they start with different words.</summary>
    public static string CommonStart(string first, string second) =>
        string.Concat(Common(Identifier.Words(first), Identifier.Words(second)));

    /// <summary>The name without this end, unless there is nothing else.</summary>
    public static string WithoutEnd(string name, string end) =>
        name.Length > end.Length && name.EndsWith(end, StringComparison.Ordinal) ? name.Substring(0, name.Length - end.Length) : name;

    /// <summary>The name with a number. The second Job7 is Job7_2, because Job72 would be another job.</summary>
    public static string Number(string name, int number) =>
        name + (name[name.Length - 1] is >= '0' and <= '9' ? "_" : "") + Invariant.Text(number);

    /// <summary>A word without the s of the plural.</summary>
    public static string Stem(string word) => word.Length > 1 && word[word.Length - 1] == 's' ? word.Substring(0, word.Length - 1) : word;

    private static IEnumerable<string> Common(IEnumerable<string> first, IEnumerable<string> second) =>
        first.Zip(second, (a, b) => a == b ? a : "").TakeWhile(word => word.Length > 0);

    private static bool EndsWithStart(string[] left, string[] right, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (!string.Equals(Stem(left[left.Length - count + index]), Stem(right[index]), StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }
}
