using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>Recognizes pages whose token is a member of the response and a value of the next request.</summary>
internal static class TokenReader
{
    /// <summary>
    /// The plain names that vendors use for the two, the least ambiguous ones first. Some members are recognized by the object that
    /// contains them.
    /// </summary>
    private static readonly (string Input, string Owner, string Member)[] Pairs =
    [
        ("nextpagetoken", "", "nextpagetoken"),
        ("pagetoken", "", "nextpagetoken"),
        ("nexttoken", "", "nexttoken"),
        ("nextcursor", "", "nextcursor"),
        ("cursor", "", "nextcursor"),
        ("cursor", "", "nextpagecursor"),
        ("pagecursor", "", "nextcursor"),
        ("cursor", "cursors", "next"),
        ("cursor", "cursors", "after"),
        ("cursor", "cursor", "next"),
        ("cursor", "", "cursor"),
        ("after", "cursors", "after"),
        ("after", "next", "after"),
        ("after", "", "nextcursor"),
        ("after", "", "aftercursor"),
        ("continuationtoken", "", "nextcontinuationtoken"),
        ("continuationtoken", "", "continuationtoken"),
        ("marker", "", "nextmarker"),
        ("startcursor", "", "nextcursor"),
        ("startcursor", "pageinfo", "endcursor"),
    ];

    public static ApiPaging? Read(PageEvidence evidence) =>
        Pairs.Select(pair => Read(evidence, pair)).FirstOrDefault(paging => paging is not null);

    private static TokenPaging? Read(PageEvidence evidence, (string Input, string Owner, string Member) pair)
    {
        var member = evidence.Members.FirstOrDefault(
            member => member.Name == pair.Member && (pair.Owner.Length == 0 || member.Owner == pair.Owner) && member.IsToken);
        return member is not null && Input(evidence, pair.Input, member) is { } input
            ? new(input, member.Path, evidence.More)
            : null;
    }

    // A string accepts any token, a number only a number.
    private static PageInput? Input(PageEvidence evidence, string name, PageMember member) =>
        evidence.Input(Scalar.String, name) ?? (member.Is(Scalar.Int64) ? evidence.Input(Scalar.Int64, name) : null);
}
