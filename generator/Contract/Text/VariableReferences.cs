namespace ZoomGen.Generator.Contract.Text;

/// <summary>
/// Which variables the values of others refer to. Emitted properties follow one another in the same way: those that would never end, or go
/// on for an age, have to hold a text of their own instead.
/// </summary>
/// <param name="valueOf">The value of a variable by its name; the same at every call.</param>
internal sealed class VariableReferences(Func<string, string?> valueOf)
{
    /// <summary>References one behind another; as many as Postman replaces.</summary>
    private const int MaxDepth = 19;

    /// <summary>Characters of all references that one value leads to.</summary>
    private const int MaxLength = 8 * 1024;

    /// <summary>Variables that are looked at to tell whether one leads back to itself.</summary>
    private const int MaxRing = 100;

    private readonly Dictionary<string, string[]> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _cyclic = new(StringComparer.Ordinal);

    /// <summary>Whether following the references of a variable comes to an end soon.</summary>
    public bool End(string name)
    {
        var left = MaxLength;
        return !IsCyclic(name) && Ends(name, MaxDepth, ref left);
    }

    /// <summary>The variables whose references do not end soon, without those that an earlier one refers to.</summary>
    public IEnumerable<string> FindEndless(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (seen.Contains(name) || End(name))
                continue;
            yield return name;
            AddReferences(name, seen);
        }
    }

    private void AddReferences(string name, HashSet<string> seen)
    {
        var open = new Queue<string>([name]);
        while (open.Count > 0)
        {
            foreach (var reference in ReferencesOf(open.Dequeue()).Where(seen.Add))
                open.Enqueue(reference);
        }
    }

    private string[] ReferencesOf(string name)
    {
        if (!_references.TryGetValue(name, out var references))
            _references[name] =
                references = [.. VariableText.Split(valueOf(name) ?? "").Where(run => run.IsVariable).Select(run => run.Text)];
        return references;
    }

    private bool Ends(string name, int depth, ref int left)
    {
        foreach (var reference in ReferencesOf(name))
        {
            left -= reference.Length + "{{}}".Length;
            if (depth == 0 || left < 0 || (!IsCyclic(reference) && !Ends(reference, depth - 1, ref left)))
                return false;
        }
        return true;
    }

    // A longer ring than this looks for does not end either.
    private bool IsCyclic(string name)
    {
        if (!_cyclic.TryGetValue(name, out var isCyclic))
            _cyclic[name] = isCyclic = LeadsToItself(name);
        return isCyclic;
    }

    private bool LeadsToItself(string name)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([name]);
        while (open.Count > 0 && seen.Count <= MaxRing)
        {
            foreach (var reference in ReferencesOf(open.Dequeue()))
            {
                if (reference == name)
                    return true;
                if (seen.Count <= MaxRing && seen.Add(reference))
                    open.Enqueue(reference);
            }
        }
        return false;
    }
}
