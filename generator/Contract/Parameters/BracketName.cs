using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// The name of a form field that is part of a value. <c>items[0][id]</c> is the member <c>id</c> of the first element of <c>items</c>.
/// </summary>
internal sealed record BracketName(string Root, EquatableArray<string> Path)
{
    /// <summary>The number of pairs of brackets. Deeper names remain as they are.</summary>
    private const int MaxDepth = 16;

    /// <summary>Reads a name. Returns null if it has no brackets, or others than these.</summary>
    public static BracketName? Parse(string name)
    {
        var start = name.IndexOf('[');
        if (start <= 0 || name[name.Length - 1] != ']')
            return null;
        var path = name.Substring(start + 1, name.Length - start - 2).Split(["]["], StringSplitOptions.None);
        return name.IndexOf(']') > start && path.Length <= MaxDepth && path.All(IsPlain) ? new(name.Substring(0, start), [.. path]) : null;
    }

    private static bool IsPlain(string part) => part.Length > 0 && part.IndexOfAny(['[', ']']) < 0;
}
