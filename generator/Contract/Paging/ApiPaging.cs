using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>How the pages of an operation follow each other, as its parameters and saved responses show it.</summary>
internal abstract record ApiPaging
{
    /// <summary>What they show, as a sentence without its end.</summary>
    public abstract string Evidence { get; }
}

/// <summary>The response has a token, and <see cref="Parameter"/> takes it.</summary>
internal sealed record TokenPaging(string Parameter, MemberPath Token, MoreFlag? More) : ApiPaging
{
    public override string Evidence => $"{Token} of a page is the {Parameter} of the next one";
}

/// <summary><see cref="Parameter"/> takes the <see cref="Member"/> of the last item; the response tells whether there are more.</summary>
internal sealed record LastItemPaging(string Parameter, string Member, MoreFlag More) : ApiPaging
{
    public override string Evidence => $"the {Member} of the last item of a page is the {Parameter} of the next one";
}

/// <summary><see cref="Parameter"/> takes the number of a page, of which the first is <see cref="First"/>.</summary>
internal sealed record NumberPaging(string Parameter, int First, MemberPath? PageCount, MemberPath? Total, MoreFlag? More) : ApiPaging
{
    public override string Evidence => $"{Parameter} counts the pages, and {More?.Path ?? PageCount ?? Total} tells which is the last";
}

/// <summary><see cref="Parameter"/> takes the number of items before a page, plus <see cref="First"/>.</summary>
internal sealed record OffsetPaging(string Parameter, int First, MemberPath? Total, MoreFlag? More) : ApiPaging
{
    public override string Evidence => $"{Parameter} counts the items before a page, and {More?.Path ?? Total} tells which is the last";
}

/// <summary>The response has the URL of the next page.</summary>
internal sealed record LinkPaging(MemberPath Link) : ApiPaging
{
    public override string Evidence => $"{Link} of a page is the URL of the next one";
}

/// <summary>The response has the URL of the next page in its header Link (RFC 8288).</summary>
internal sealed record HeaderLinkPaging : ApiPaging
{
    public override string Evidence => "the header Link of a page has the URL of the next one";
}

/// <summary>Where a member stands in a body, by the names from the outside in.</summary>
internal sealed record MemberPath(EquatableArray<string> Names)
{
    public override string ToString() => string.Join(".", Names);
}

/// <summary>A boolean that tells whether there are more pages or, where it <see cref="IsEnd"/>, that there are not.</summary>
internal sealed record MoreFlag(MemberPath Path, bool IsEnd);
