using ZoomGen.Generator.Collection;

namespace ZoomGen.Conformance.Collections;

/// <summary>
/// The auth that holds for a request. <see cref="IsBorrowed"/> where the request's own block names a type and no parameters, and those of
/// the nearest outer block of its type stand in: the user of a client has one credential of a kind.
/// </summary>
internal sealed record AuthBlock(string Type, IReadOnlyDictionary<string, string> Parameters, bool IsBorrowed)
{
    /// <summary>The nearest block with a type, whole; null where there is none, or <c>noauth</c> ends the search.</summary>
    public static AuthBlock? For(Leaf leaf)
    {
        var blocks = leaf.Auths.Reverse().OfType<AuthNode>().ToArray();
        if (blocks is not [var nearest, .. var outer] || nearest.Type == "noauth")
            return null;
        var lender = nearest.Parameters.Count > 0
            ? null
            : outer.FirstOrDefault(block => block.Type == nearest.Type && block.Parameters.Count > 0);
        return new(nearest.Type, Values(lender ?? nearest), IsBorrowed: lender is not null);
    }

    private static Dictionary<string, string> Values(AuthNode auth)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in auth.Parameters)
            values[name] = value;
        return values;
    }
}
