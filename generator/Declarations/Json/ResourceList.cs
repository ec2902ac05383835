using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Finds the list that is the content of a body: the one with the name of the resource, or the only one if its name is generic.
/// </summary>
internal static class ResourceList
{
    public static JsonMember? In(JsonShape body, string resource)
    {
        var lists = body is ObjectShape shape
            ? shape.Members.Where(member => member.Shape is ArrayShape { Element: ObjectShape }).ToArray()
            : [];
        return lists.FirstOrDefault(
            list => Nouns.Element(resource).EndsWith(Nouns.Element(Identifier.Pascal(list.Name, "Value")), StringComparison.Ordinal))
            ?? (lists.Length == 1 && GenericName.Is(Identifier.Pascal(lists[0].Name, "")) ? lists[0] : null);
    }
}
