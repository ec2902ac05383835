using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Hands out names that are unique in one place, even where case does not count: they become file names too.</summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken;

    // Thousands of requests of one name must not each search from the start.
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.OrdinalIgnoreCase);

    public NameScope(params string[] reserved) => _taken = new(reserved, StringComparer.OrdinalIgnoreCase);

    /// <summary>Members that every class has.</summary>
    public static NameScope ForMembers(params string[] reserved) =>
        new([.. reserved, "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"]);

    /// <summary>Leaves names to others from now on.</summary>
    public void Reserve(IEnumerable<string> names) => _taken.UnionWith(names);

    /// <summary>Gives names back.</summary>
    public void Release(IEnumerable<string> names) => _taken.ExceptWith(names);

    /// <summary>The first candidate that is free; the last one with a number where none is.</summary>
    public string Take(params string[] candidates) => Take(candidates, suffixes: [""]);

    /// <summary>The first candidate that is free together with each of the suffixes.</summary>
    public string Take(IReadOnlyList<string> candidates, IReadOnlyList<string> suffixes)
    {
        var name = Choose(candidates, candidate => IsFree(candidate, suffixes));
        Add(name, suffixes);
        return name;
    }

    /// <summary>As above, for a name that stands in another place too, with suffixes of its own there.</summary>
    public string Take(
        IReadOnlyList<string> candidates, IReadOnlyList<string> suffixes, NameScope other, IReadOnlyList<string> otherSuffixes)
    {
        var name = Choose(candidates, candidate => IsFree(candidate, suffixes) && other.IsFree(candidate, otherSuffixes));
        Add(name, suffixes);
        other.Add(name, otherSuffixes);
        return name;
    }

    /// <summary>Whether a name is free together with each of the suffixes.</summary>
    public bool IsFree(string name, IReadOnlyList<string> suffixes) => suffixes.All(suffix => !_taken.Contains(name + suffix));

    private string Choose(IReadOnlyList<string> candidates, Func<string, bool> isFree) =>
        candidates.FirstOrDefault(isFree) ?? Numbered(candidates[candidates.Count - 1], isFree);

    private string Numbered(string name, Func<string, bool> isFree)
    {
        var number = _lastNumbers.TryGetValue(name, out var last) ? last + 1 : 2;
        while (!isFree(name + Invariant.Text(number)))
            number++;
        _lastNumbers[name] = number;
        return name + Invariant.Text(number);
    }

    private void Add(string name, IReadOnlyList<string> suffixes)
    {
        foreach (var suffix in suffixes)
            _taken.Add(name + suffix);
    }
}
