using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>Recognizes pages with an offset, if the response contains the number of items or says whether there are more.</summary>
internal static class OffsetReader
{
    /// <summary>SCIM (RFC 7644, section 3.4.2.4) starts counting at 1.</summary>
    private const string FromOne = "startindex";

    private static readonly string[] SizeNames =
        ["limit", "count", "size", "pagesize", "perpage", "rows", "length", "maxresults", "top", "take", "num"];

    public static ApiPaging? Read(PageEvidence evidence)
    {
        if (Input(evidence) is not { } input)
            return null;
        var (total, more) = (evidence.Total, evidence.More);
        return total is null && more is null
            ? null
            : new OffsetPaging(input, PlainName.Of(input.Name) == FromOne ? 1 : 0, total?.Path, more);
    }

    // On its own, `start` may be a start time.
    private static PageInput? Input(PageEvidence evidence) =>
        evidence.Counter("offset", "skip", "startat", FromOne)
            ?? (evidence.Counter(SizeNames) is null ? null : evidence.Input(Scalar.Int64, "start"));
}
