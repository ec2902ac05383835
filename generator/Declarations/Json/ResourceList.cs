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
        // Of an empty list, it is not known what it contains.
        var lists = body is ObjectShape shape
            ? shape.Members.Where(member => member.Shape is ArrayShape { Element: ObjectShape or UnknownShape }).ToArray()
            : [];
        return lists.FirstOrDefault(
            list => Nouns.Element(resource).EndsWith(Nouns.Element(Identifier.Pascal(list.Name, "Value")), StringComparison.Ordinal))
            ?? (lists.Length == 1 && IsContent(lists[0], body) ? lists[0] : null);
    }

    // The links of a resource are not resources, and the items of an order are not orders.
    private static bool IsContent(JsonMember list, JsonShape body) =>
        Identifier.Pascal(list.Name, "") is var name
            && !BodyEnvelope.IsAboutCall(list)
            && (WrapperName.Is(name) || (GenericName.Is(name) && !BodyEnvelope.HasId(body)));
}
