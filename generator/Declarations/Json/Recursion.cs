using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Finds the type that a circular reference of the OpenAPI converter refers to. The reference contains only the name of the schema, not its
/// location.
/// </summary>
internal static class Recursion
{
    /// <summary>The schemas in the circular references of an object's members.</summary>
    public static IEnumerable<string> SchemasIn(ObjectShape shape) => shape.Members.SelectMany(member => SchemasIn(member.Shape));

    /// <summary>
    /// The closest object with the name of the schema: the object itself or one that contains it. If there is none, the object itself.
    /// </summary>
    public static TypeUse Target(TypeUse use, string schema)
    {
        var name = Identifier.Pascal(schema, "");
        return use.Ancestors().Prepend(use).FirstOrDefault(candidate => IsCalled(candidate, name)) ?? use;
    }

    private static IEnumerable<string> SchemasIn(JsonShape shape) => shape switch
    {
        RecursiveShape recursive => [recursive.Name],
        ArrayShape array => SchemasIn(array.Element),
        MapShape map => SchemasIn(map.Value),
        _ => [],
    };

    private static bool IsCalled(TypeUse use, string name) =>
        string.Equals(use.OwnName, name, StringComparison.OrdinalIgnoreCase) || use.Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
