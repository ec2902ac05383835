using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>What of an operation tells how its pages follow each other.</summary>
internal sealed record PageEvidence(IReadOnlyList<ApiParameter> Parameters, IReadOnlyList<PageMember> Members, bool HasNextHeader)
{
    private static readonly string[] MoreNames =
        ["hasmore", "hasnext", "hasnextpage", "hasmoreitems", "hasmorepages", "hasmoreresults", "moreavailable", "ismore"];

    private static readonly string[] EndNames = ["last", "islast", "islastpage", "lastpage"];

    private static readonly string[] TotalNames =
        [
            "total", "totalcount", "totalelements", "totalentries", "totalhits", "totalitems", "totalnumber", "totalrecords",
            "totalresults", "totalrows", "totalsize", "odatacount"
        ];

    /// <summary>Whether there are more pages, where a member says so.</summary>
    public MoreFlag? More =>
        Member(Scalar.Boolean, MoreNames) is { } more ? new(more.Path, IsEnd: false)
        : Member(Scalar.Boolean, EndNames) is { } end ? new(end.Path, IsEnd: true)
        : null;

    /// <summary>The number of all items.</summary>
    public PageMember? Total => Member(Scalar.Int64, TotalNames);

    /// <summary>The first parameter of one of these plain names, in their order, if it is of that type.</summary>
    public ApiParameter? Parameter(Scalar scalar, params string[] names) =>
        names.Select(name => Parameters.FirstOrDefault(parameter => PlainName.Of(parameter.Name.Source) == name))
            .FirstOrDefault(parameter => parameter is not null) is { Type: ScalarType type } found && type.Scalar == scalar
                ? found
                : null;

    /// <summary>
    /// The first parameter with one of these plain names that is a number, or a text whose documented value is only filler. Such a text can
    /// hold a number.
    /// </summary>
    public ApiParameter? Counter(params string[] names) =>
        Parameter(Scalar.Int64, names)
        ?? (Parameter(Scalar.String, names) is { } text && IsFiller(text.Example?.Literal ?? "") ? text : null);

    private static bool IsFiller(string value) =>
        value.Length == 0 || value is "string" or "number" or "integer" || FillerText.Is(value) || TypeInference.FitsInt64(value);

    /// <summary>The outermost member of one of these plain names, in their order, if it is of that type.</summary>
    public PageMember? Member(Scalar scalar, params string[] names) =>
        names
            .Select(name => Members.FirstOrDefault(member => member.Name == name && member.Is(scalar)))
            .FirstOrDefault(member => member is not null);
}
