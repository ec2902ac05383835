using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>
/// A scalar member of a response, or one that is null in all samples. <see cref="Name"/> is its plain name, and <see cref="Owner"/> the
/// plain name of the object that contains it, which is empty at the root.
/// </summary>
internal sealed record PageMember(MemberPath Path, string Name, string Owner, JsonShape Shape)
{
    /// <summary>The nesting of objects. A more deeply nested member does not describe the page.</summary>
    private const int MaxDepth = 3;

    /// <summary>
    /// Objects that describe a page, in addition to wrapper objects. The members of any other object describe that object.
    /// </summary>
    private static readonly HashSet<string> PageObjects = new(StringComparer.Ordinal)
    {
        "cursor", "cursors", "listinfo", "next", "pagedetails", "pageinfo", "pager", "paginationinfo", "paginationmetadata", "paginginfo",
        "responsemetadata", "resultinfo",
    };

    /// <summary>The members that can describe a page, outermost first.</summary>
    public static IReadOnlyList<PageMember> Of(JsonShape body) =>
        [.. body is ObjectShape root ? Of(root, new([]), "").OrderBy(member => member.Path.Names.Count) : Enumerable.Empty<PageMember>()];

    public bool Is(Scalar scalar) => Shape is ScalarShape shape && shape.Scalar == scalar;

    /// <summary>Whether the member can be a token. A token is sent back exactly as received. It may be null on the last page.</summary>
    public bool IsToken => Shape is UnknownShape || Is(Scalar.String) || Is(Scalar.Int64) || Is(Scalar.Guid);

    private static IEnumerable<PageMember> Of(ObjectShape shape, MemberPath path, string owner)
    {
        foreach (var member in shape.Members)
        {
            var (inner, name) = (new MemberPath([.. path.Names, member.Name]), PlainName.Of(member.Name));
            if (member.Shape is ScalarShape or UnknownShape)
                yield return new(inner, name, owner, member.Shape);
            else if (member.Shape is ObjectShape value && inner.Names.Count < MaxDepth && IsAboutPage(name))
                foreach (var deeper in Of(value, inner, name))
                    yield return deeper;
        }
    }

    private static bool IsAboutPage(string name) => WrapperName.Is(name) || PageObjects.Contains(name);
}
