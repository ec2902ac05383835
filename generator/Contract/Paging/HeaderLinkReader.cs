namespace ZoomGen.Generator.Contract.Paging;

/// <summary>Recognizes pages whose next URL is in the Link header.</summary>
internal static class HeaderLinkReader
{
    public static ApiPaging? Read(PageEvidence evidence) => evidence.HasNextHeader ? new HeaderLinkPaging() : null;
}
