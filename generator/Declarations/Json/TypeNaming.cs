using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Names the types of a collection. Types that are closest to a resource choose first. The order does not depend on the position of
/// requests in the file, so that moving or adding requests does not rename the other types.
/// </summary>
internal static class TypeNaming
{
    /// <summary>Names the types. Types with the same shape that would have the same name are merged.</summary>
    public static void Name(IReadOnlyCollection<SharedType> types, Func<TypeUse, SharedType> typeOf, NameScope scope)
    {
        var schemas = Schemas(types, typeOf);
        var keys = new ShapeKeys(isOrdered: true);
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var own = new HashSet<string>(types.Select(type => type.Primary.OwnName), StringComparer.OrdinalIgnoreCase);
        var order = types
            .OrderBy(type => (type.Primary.Rank.Depth, type.Primary.Rank.Role, type.Primary.Rank.IsPart, type.Primary.Rank.IsAway))
            .ThenByDescending(type => type.Uses.Count)
            .ThenBy(type => type.Primary.Rank);
        foreach (var type in order)
        {
            var key = keys.Of(type.Shape);
            string[] candidates =
            [
                .. schemas[type]
                    .Concat(SharedNames(type))
                    .Concat(CommonName.Of(type).Where(name => !own.Contains(name)))
                    .Concat(Candidates(type.Primary, typeOf))
                    .Select(Identifier.Whole),
            ];
            var twin = candidates.TakeWhile(name => !scope.IsFree(name, [""])).FirstOrDefault(IsTwin);
            type.Name = twin ?? scope.Take(candidates);
            named[type.Name] = key;

            bool IsTwin(string name) => named.TryGetValue(name, out var other) && other == key;
        }
    }

    private static IEnumerable<string> Candidates(TypeUse use, Func<TypeUse, SharedType> typeOf) =>
        use.Owner is { } owner ? use.Names.Append(NameWithin(owner, typeOf(owner).Name, use.OwnName)) : use.Names;

    // The items of a CreateOrderBody are CreateOrderItems. A card in a CreateCardBody is a CreateCardBodyCard, because CreateCard is not a
    // thing.
    private static string NameWithin(TypeUse owner, string name, string part)
    {
        var stem = owner is { IsRequest: true, Owner: null } ? PascalName.WithoutEnd(name, TypeProposals.Body) : name;
        var isFree = PascalName.Join(stem, part) != stem && part != TypeProposals.Body && !OperationNames.Suffixes.Contains(part);
        return PascalName.Within(isFree ? stem : name, part);
    }

    // A type of a single operation has a name that says so: a bare Error would look like that of the whole API.
    private static IEnumerable<string> SharedNames(SharedType type) =>
        type.Uses.Any(use => use.Operation != type.Primary.Operation)
            ? type.Primary.SharedNames.Where(name => type.Uses.All(use => use.SharedNames.Contains(name)))
            : [];

    // The converter's circular references contain the names of schemas.
    private static ILookup<SharedType, string> Schemas(IEnumerable<SharedType> types, Func<TypeUse, SharedType> typeOf) => types
        .SelectMany(type => type.Uses)
        .SelectMany(use => Recursion.SchemasIn(use.Shape).Select(schema => (Type: typeOf(Recursion.Target(use, schema)), Schema: schema)))
        .OrderBy(pair => pair.Schema, StringComparer.Ordinal)
        .ToLookup(pair => pair.Type, pair => Identifier.Pascal(pair.Schema, "Node"));
}
