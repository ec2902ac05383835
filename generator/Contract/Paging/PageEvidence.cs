using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>The parts of an operation that can show how its pages follow one another.</summary>
internal sealed record PageEvidence(IReadOnlyList<PageInput> Inputs, IReadOnlyList<PageMember> Members, bool HasNextHeader)
{
    private static readonly string[] MoreNames =
        ["hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmorepages", "hasmoreresults", "moreavailable", "ismore"];

    private static readonly string[] EndNames = ["last", "islast", "islastpage", "lastpage"];

    private static readonly string[] TotalNames =
        [
            "total", "totalcount", "totalelements", "totalentries", "totalhits", "totalitems", "totalnumber", "totalrecords",
            "totalresults", "totalrows", "totalsize", "odatacount"
        ];

    /// <summary>The member that says whether there are more pages, or null.</summary>
    public MoreFlag? More =>
        Member(Scalar.Boolean, MoreNames) is { } more ? new(more.Path, IsEnd: false)
        : Member(Scalar.Boolean, EndNames) is { } end ? new(end.Path, IsEnd: true)
        : null;

    /// <summary>The member with the total number of items, or null.</summary>
    public PageMember? Total => Member(Scalar.Int64, TotalNames);

    /// <summary>The first value of the request with one of these plain names and this type. Earlier names have precedence.</summary>
    public PageInput? Input(Scalar scalar, params string[] names) =>
        names.Select(name => Inputs.FirstOrDefault(input => PlainName.Of(input.Name) == name))
            .FirstOrDefault(input => input is not null) is { Type: ScalarType type } found && type.Scalar == scalar
                ? found
                : null;

    /// <summary>
    /// The first value of the request with one of these plain names that is a number, or a string whose sample is only filler text and
    /// that may therefore be a number.
    /// </summary>
    public PageInput? Counter(params string[] names) =>
        Input(Scalar.Int64, names)
        ?? (Input(Scalar.String, names) is { } text && IsFiller(text.Sample) ? text : null);

    private static bool IsFiller(string value) =>
        value.Length == 0 || value is "string" or "number" or "integer" || FillerText.Is(value) || TypeInference.FitsInt64(value);

    /// <summary>The outermost member with one of these plain names and this type. Earlier names have precedence.</summary>
    public PageMember? Member(Scalar scalar, params string[] names) =>
        names
            .Select(name => Members.FirstOrDefault(member => member.Name == name && member.Is(scalar)))
            .FirstOrDefault(member => member is not null);
}
