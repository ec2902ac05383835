using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>Pages that begin after a number of items, where the response tells how many there are, or whether there are more.</summary>
internal static class OffsetReader
{
    /// <summary>SCIM (RFC 7644, section 3.4.2.4) calls the first item 1.</summary>
    private const string FromOne = "startindex";

    private static readonly string[] SizeNames =
        ["limit", "count", "size", "pagesize", "perpage", "rows", "length", "maxresults", "top", "take", "num"];

    public static ApiPaging? Read(PageEvidence evidence)
    {
        if (Parameter(evidence) is not { } parameter)
            return null;
        var (total, more) = (evidence.Total, evidence.More);
        return total is null && more is null
            ? null
            : new OffsetPaging(parameter, PlainName.Of(parameter.Name.Source) == FromOne ? 1 : 0, total?.Path, more);
    }

    // A start alone may be one in time.
    private static ApiParameter? Parameter(PageEvidence evidence) =>
        evidence.Counter("offset", "skip", "startat", FromOne)
            ?? (evidence.Counter(SizeNames) is null ? null : evidence.Parameter(Scalar.Int64, "start"));
}
