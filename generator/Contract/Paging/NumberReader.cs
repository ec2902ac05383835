using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>Recognizes numbered pages, if the response contains their number or says whether there are more.</summary>
internal static class NumberReader
{
    private static readonly string[] CountNames =
        ["totalpages", "pagecount", "pagestotal", "totalpagecount", "numberofpages", "numpages", "pages", "lastpage"];

    public static ApiPaging? Read(PageEvidence evidence)
    {
        if (evidence.Counter("page", "pagenumber", "pagenum", "pageno", "pageindex") is not { } input)
            return null;
        var (count, total, more) = (evidence.Member(Scalar.Int64, CountNames), evidence.Total, evidence.More);
        return count is null && total is null && more is null
            ? null
            : new NumberPaging(input, input.Sample == "0" ? 0 : 1, count?.Path, total?.Path, more);
    }
}
