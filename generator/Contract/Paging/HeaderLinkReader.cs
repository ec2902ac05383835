namespace ZoomGen.Generator.Contract.Paging;

/// <summary>The URL of the next page in the header Link.</summary>
internal static class HeaderLinkReader
{
    public static ApiPaging? Read(PageEvidence evidence) => evidence.HasNextHeader ? new HeaderLinkPaging() : null;
}
