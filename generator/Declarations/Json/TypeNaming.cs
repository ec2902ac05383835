using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Names the types of a collection: what says most about a resource chooses first. The order depends on what the API is and never on where
/// a request stands in the file, so that moving or adding some leaves the others' names alone.
/// </summary>
internal static class TypeNaming
{
    /// <summary>Types of one shape that would have the same name have it: they are one type.</summary>
    public static void Name(IReadOnlyCollection<SharedType> types, Func<TypeUse, SharedType> typeOf, NameScope scope)
    {
        var schemas = Schemas(types, typeOf);
        var keys = new ShapeKeys(isOrdered: true);
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var order = types
            .OrderBy(type => (type.Primary.Rank.Depth, type.Primary.Rank.Role, type.Primary.Rank.IsAway))
            .ThenByDescending(type => type.Uses.Count)
            .ThenBy(type => type.Primary.Rank);
        foreach (var type in order)
        {
            var key = keys.Of(type.Layout.Shape);
            string[] candidates = [.. schemas[type].Concat(Candidates(type.Primary, typeOf)).Select(Identifier.Whole)];
            var twin = candidates.TakeWhile(name => !scope.IsFree(name, [""])).FirstOrDefault(IsTwin);
            type.Name = twin ?? scope.Take(candidates);
            named[type.Name] = key;

            bool IsTwin(string name) => named.TryGetValue(name, out var other) && other == key;
        }
    }

    private static IEnumerable<string> Candidates(TypeUse use, Func<TypeUse, SharedType> typeOf) =>
        use.Owner is { } owner ? [.. use.Names, PascalName.Within(typeOf(owner).Name, use.OwnName)] : use.Names;

    // The converter says what a schema is called that contains itself.
    private static ILookup<SharedType, string> Schemas(IEnumerable<SharedType> types, Func<TypeUse, SharedType> typeOf) => types
        .SelectMany(type => type.Uses)
        .SelectMany(use => Recursion.SchemasIn(use.Shape).Select(schema => (Type: typeOf(Recursion.Target(use, schema)), Schema: schema)))
        .OrderBy(pair => pair.Schema, StringComparer.Ordinal)
        .ToLookup(pair => pair.Type, pair => Identifier.Pascal(pair.Schema, "Node"));
}
