using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Names the types of a collection: what says most about a resource chooses first. The order depends on what the API is and never on where
/// a request stands in the file, so that moving or adding some leaves the others' names alone.
/// </summary>
internal static class TypeNaming
{
    public static void Name(IReadOnlyCollection<SharedType> types, Func<TypeUse, SharedType> typeOf, NameScope scope)
    {
        var schemas = Schemas(types, typeOf);
        var order = types
            .OrderBy(type => (type.Primary.Rank.Depth, type.Primary.Rank.Role, type.Primary.Rank.IsAway))
            .ThenByDescending(type => type.Uses.Count)
            .ThenBy(type => type.Primary.Rank);
        foreach (var type in order)
            type.Name = scope.Take([.. schemas[type].Concat(Candidates(type.Primary, typeOf)).Select(Identifier.Whole)]);
    }

    private static IEnumerable<string> Candidates(TypeUse use, Func<TypeUse, SharedType> typeOf) =>
        use.Owner is { } owner ? [.. use.Names, typeOf(owner).Name + use.OwnName] : use.Names;

    // The converter says what a schema is called that contains itself.
    private static ILookup<SharedType, string> Schemas(IEnumerable<SharedType> types, Func<TypeUse, SharedType> typeOf) => types
        .SelectMany(type => type.Uses)
        .SelectMany(use => Recursion.SchemasIn(use.Shape).Select(schema => (Type: typeOf(Recursion.Target(use, schema)), Schema: schema)))
        .OrderBy(pair => pair.Schema, StringComparer.Ordinal)
        .ToLookup(pair => pair.Type, pair => Identifier.Pascal(pair.Schema, "Node"));
}
