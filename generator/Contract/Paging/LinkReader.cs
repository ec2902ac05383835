using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>Recognizes pages whose next URL is in the body.</summary>
internal static class LinkReader
{
    private static readonly string[] LinkNames = ["odatanextlink", "nextlink", "nextpagelink", "nexturl", "nextpageurl", "nexthref"];

    public static ApiPaging? Read(PageEvidence evidence) =>
        evidence.Members.FirstOrDefault(IsLink) is { } member ? new LinkPaging(member.Path) : null;

    private static bool IsLink(PageMember member) =>
        member.Is(Scalar.Uri) ? member.Name == "next" || IsNamedLikeOne(member) : member.Is(Scalar.String) && IsNamedLikeOne(member);

    // A string member called `next` can be anything unless it is in an object of links. `_links.next.href` is HAL.
    private static bool IsNamedLikeOne(PageMember member) =>
        LinkNames.Contains(member.Name) || (member.Name, member.Owner) is ("next", "links") or ("href", "next");
}
