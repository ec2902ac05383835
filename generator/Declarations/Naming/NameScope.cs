namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Assigns unique names. Case does not count, because the names also become file names.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    // Without it, thousands of requests with the same name would each search from the start.
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.OrdinalIgnoreCase);

    public NameScope(params string[] reserved) => _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>A scope in which the members of <see cref="object"/> are reserved.</summary>
    public static NameScope ForMembers(params string[] reserved) =>
        new([.. reserved, "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"]);

    /// <summary>Marks names as in use.</summary>
    public void Reserve(IEnumerable<string> names) => _taken.UnionWith(names);

    /// <summary>Marks names as free.</summary>
    public void Release(IEnumerable<string> names) => _taken.ExceptWith(names);

    /// <summary>Takes the first candidate that is free, or the last one with a number if none is.</summary>
    public string Take(params string[] candidates) => Take(candidates, suffixes: [""]);

    /// <summary>Takes the first candidate that is free together with each of the suffixes.</summary>
    public string Take(IReadOnlyList<string> candidates, IReadOnlyList<string> suffixes)
    {
        var name = Choose(candidates, candidate => IsFree(candidate, suffixes));
        Add(name, suffixes);
        return name;
    }

    /// <summary>As above, for a name that must also be free in another scope, with other suffixes.</summary>
    public string Take(
        IReadOnlyList<string> candidates, IReadOnlyList<string> suffixes, NameScope other, IReadOnlyList<string> otherSuffixes)
    {
        var name = Choose(candidates, candidate => IsFree(candidate, suffixes) && other.IsFree(candidate, otherSuffixes));
        Add(name, suffixes);
        other.Add(name, otherSuffixes);
        return name;
    }

    /// <summary>Whether the name is free together with each of the suffixes.</summary>
    public bool IsFree(string name, IReadOnlyList<string> suffixes) => suffixes.All(suffix => !_taken.Contains(name + suffix));

    private string Choose(IReadOnlyList<string> candidates, Func<string, bool> isFree) =>
        candidates.FirstOrDefault(isFree) ?? Numbered(candidates[candidates.Count - 1], isFree);

    private string Numbered(string name, Func<string, bool> isFree)
    {
        var number = _lastNumbers.TryGetValue(name, out var last) ? last + 1 : 2;
        while (!isFree(PascalName.Number(name, number)))
            number++;
        _lastNumbers[name] = number;
        return PascalName.Number(name, number);
    }

    private void Add(string name, IReadOnlyList<string> suffixes)
    {
        foreach (var suffix in suffixes)
            _taken.Add(name + suffix);
    }
}
