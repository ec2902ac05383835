using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>How to get from one page of an operation to the next, inferred from its parameters and saved responses.</summary>
internal abstract record ApiPaging
{
    /// <summary>A description of the evidence: a sentence without its full stop.</summary>
    public abstract string Evidence { get; }

    /// <summary>The list of items in the body, or null if it has to be found.</summary>
    public MemberPath? Items { get; init; }

    public abstract T Accept<T>(IApiPagingVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="ApiPaging"/>.</summary>
internal interface IApiPagingVisitor<out T>
{
    T Visit(TokenPaging token);

    T Visit(LastItemPaging last);

    T Visit(NumberPaging number);

    T Visit(OffsetPaging offset);

    T Visit(LinkPaging link);

    T Visit(HeaderLinkPaging header);
}

/// <summary>A value of the request selects the page.</summary>
internal abstract record InputPaging(PageInput Input) : ApiPaging
{
    protected string Name => Input.Name;
}

/// <summary>The response contains a token, which is the value of the parameter for the next page.</summary>
internal sealed record TokenPaging(PageInput Input, MemberPath Token, MoreFlag? More) : InputPaging(Input)
{
    public override string Evidence => $"{Token} of a page is the {Name} of the next one";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// The parameter is the <see cref="Member"/> of the last item of the previous page. The response says whether there are more.
/// </summary>
internal sealed record LastItemPaging(PageInput Input, string Member, MoreFlag More) : InputPaging(Input)
{
    public override string Evidence => $"the {Member} of the last item of a page is the {Name} of the next one";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The parameter is a page number. <see cref="First"/> is the number of the first page.</summary>
internal sealed record NumberPaging(PageInput Input, int First, MemberPath? PageCount, MemberPath? Total, MoreFlag? More)
    : InputPaging(Input)
{
    public override string Evidence => $"{Name} counts the pages, and {More?.Path ?? PageCount ?? Total} tells which is the last";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The parameter is <see cref="First"/> plus the number of items before the page.</summary>
internal sealed record OffsetPaging(PageInput Input, int First, MemberPath? Total, MoreFlag? More) : InputPaging(Input)
{
    public override string Evidence => $"{Name} counts the items before a page, and {More?.Path ?? Total} tells which is the last";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The response body contains the URL of the next page.</summary>
internal sealed record LinkPaging(MemberPath Link) : ApiPaging
{
    public override string Evidence => $"{Link} of a page is the URL of the next one";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The Link header of the response contains the URL of the next page (RFC 8288).</summary>
internal sealed record HeaderLinkPaging : ApiPaging
{
    public override string Evidence => "the header Link of a page has the URL of the next one";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The path to a member in a JSON body: the names, from the outermost to the innermost.</summary>
internal sealed record MemberPath(EquatableArray<string> Names)
{
    public override string ToString() => string.Join(".", Names);
}

/// <summary>A boolean member that is true if there are more pages or, if <see cref="IsEnd"/> is true, if there are none.</summary>
internal sealed record MoreFlag(MemberPath Path, bool IsEnd);
