namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Decides which objects are one type.</summary>
internal static class TypeSharing
{
    /// <summary>Members; that two objects of fewer have the same ones may be chance: a room and its owner both have an id and a name.</summary>
    private const int MinTelling = 4;

    public static IReadOnlyList<SharedType> Share(IEnumerable<TypeUse> uses)
    {
        var keys = new ShapeKeys();
        return [.. uses.GroupBy(use => Key(use, keys), StringComparer.Ordinal).Select(group => new SharedType(group))];
    }

    private static string Key(TypeUse use, ShapeKeys keys) =>
        use.Shape.Members.Count >= MinTelling ? keys.Of(use.Shape) : $"{keys.Of(use.Shape)} {use.Head.ToUpperInvariant()}";
}
