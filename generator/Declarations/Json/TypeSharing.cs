namespace ZoomGen.Generator.Declarations.Json;

/// <summary>Decides which objects share a type.</summary>
internal static class TypeSharing
{
    /// <summary>
    /// The number of members. Objects with fewer may be equal by chance: a room and its owner both have an id and a name.
    /// </summary>
    private const int MinTelling = 4;

    public static IReadOnlyList<SharedType> Share(IReadOnlyCollection<TypeUse> uses)
    {
        var (keys, orders) = (new ShapeKeys(isOrdered: false), new ShapeKeys(isOrdered: true));
        // What is sent to one endpoint is of one kind, whatever its requests are called.
        var kinds = uses
            .Where(use => use.Endpoint is not null)
            .GroupBy(use => use.Endpoint!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(use => use.Rank).First().Head, StringComparer.Ordinal);
        return [.. uses
            .GroupBy(Key, StringComparer.Ordinal)
            .SelectMany(group => ByOrder([.. group.OrderBy(use => use.Rank)], orders))];

        string Key(TypeUse use) =>
            use.Shape.Members.Count >= MinTelling ? keys.Of(use.Shape) : $"{keys.Of(use.Shape)} {KindOf(use).ToUpperInvariant()}";

        string KindOf(TypeUse use) => use.Endpoint is { } endpoint ? kinds[endpoint] : use.Head;
    }

    // The members of a request body are written in the order of its sample. Those of a response can be in any order.
    private static IEnumerable<SharedType> ByOrder(IReadOnlyList<TypeUse> uses, ShapeKeys orders)
    {
        if (uses.FirstOrDefault(use => use.IsRequest) is not { } first)
            return [new(uses)];
        var sent = new HashSet<string>(uses.Where(use => use.IsRequest).Select(use => orders.Of(use.Shape)), StringComparer.Ordinal);
        return uses
            .GroupBy(
                use => orders.Of(use.Shape) is var order && sent.Contains(order) ? order : orders.Of(first.Shape), StringComparer.Ordinal)
            .Select(group => new SharedType(group));
    }
}
