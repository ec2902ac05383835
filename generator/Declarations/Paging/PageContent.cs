using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Naming;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>Finds the list that is the content of a page. If it is ambiguous, there is none.</summary>
internal sealed class PageContent(string resource)
{
    /// <summary>Lists that accompany the content.</summary>
    private static readonly HashSet<string> Others = new(StringComparer.Ordinal)
        { "aggregations", "errors", "facets", "filters", "included", "links", "messages", "orderby", "sort", "sorting", "warnings" };

    /// <summary>
    /// The path to the list: the root, a member of the root, or a member of the only object that wraps everything. Null if there is no such
    /// list.
    /// </summary>
    public MemberPath? Find(JsonShape body) => body switch
    {
        ArrayShape { HasNulls: false } => new([]),
        ObjectShape root => FindIn(root) is { } list ? new([list.Name]) : FindWithin(root),
        _ => null,
    };

    private MemberPath? FindWithin(ObjectShape root)
    {
        if (Lists(root).Any())
            return null;
        var envelopes = root.Members
            .Where(member => member.Shape is ObjectShape && IsEnvelope(member.Name))
            .Select(member => (member.Name, List: FindIn((ObjectShape)member.Shape)))
            .Where(found => found.List is not null)
            .ToArray();
        return envelopes.Length == 1 ? new([envelopes[0].Name, envelopes[0].List!.Name]) : null;
    }

    private JsonMember? FindIn(ObjectShape body)
    {
        var lists = Lists(body).ToArray();
        var objects = lists.Where(list => list.Shape is ArrayShape { Element: ObjectShape }).ToArray();
        return ResourceList.In(new ObjectShape(lists), resource)
            ?? Only(objects.Length > 0 ? objects : lists)
            ?? Only([.. objects.Where(list => GenericName.Is(Identifier.Pascal(list.Name, "")))]);
    }

    private static JsonMember? Only(JsonMember[] lists) => lists.Length == 1 ? lists[0] : null;

    private static IEnumerable<JsonMember> Lists(ObjectShape body) =>
        body.Members.Where(member => member.Shape is ArrayShape { HasNulls: false } && !Others.Contains(PlainName.Of(member.Name)));

    private static bool IsEnvelope(string name) => PlainName.Of(name) == "embedded" || GenericName.Is(Identifier.Pascal(name, ""));
}
