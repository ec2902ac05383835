using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Paging;

/// <summary>How the pages of an operation follow each other, as its parameters and saved responses show it.</summary>
internal abstract record ApiPaging
{
    /// <summary>What they show, as a sentence without its end.</summary>
    public abstract string Evidence { get; }

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

/// <summary>A <see cref="Parameter"/> says which page is meant.</summary>
internal abstract record ParameterPaging(ApiParameter Parameter) : ApiPaging
{
    protected string Name => Parameter.Name.Source;
}

/// <summary>The response has a token, and the parameter takes it.</summary>
internal sealed record TokenPaging(ApiParameter Parameter, MemberPath Token, MoreFlag? More) : ParameterPaging(Parameter)
{
    public override string Evidence => $"{Token} of a page is the {Name} of the next one";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The parameter takes the <see cref="Member"/> of the last item; the response says whether there are more.</summary>
internal sealed record LastItemPaging(ApiParameter Parameter, string Member, MoreFlag More) : ParameterPaging(Parameter)
{
    public override string Evidence => $"the {Member} of the last item of a page is the {Name} of the next one";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The parameter takes the number of a page, of which the first is <see cref="First"/>.</summary>
internal sealed record NumberPaging(ApiParameter Parameter, int First, MemberPath? PageCount, MemberPath? Total, MoreFlag? More)
    : ParameterPaging(Parameter)
{
    public override string Evidence => $"{Name} counts the pages, and {More?.Path ?? PageCount ?? Total} tells which is the last";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The parameter takes the number of items before a page, plus <see cref="First"/>.</summary>
internal sealed record OffsetPaging(ApiParameter Parameter, int First, MemberPath? Total, MoreFlag? More) : ParameterPaging(Parameter)
{
    public override string Evidence => $"{Name} counts the items before a page, and {More?.Path ?? Total} tells which is the last";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The response has the URL of the next page.</summary>
internal sealed record LinkPaging(MemberPath Link) : ApiPaging
{
    public override string Evidence => $"{Link} of a page is the URL of the next one";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The response has the URL of the next page in its header Link (RFC 8288).</summary>
internal sealed record HeaderLinkPaging : ApiPaging
{
    public override string Evidence => "the header Link of a page has the URL of the next one";

    public override T Accept<T>(IApiPagingVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Where a member stands in a body, by the names from the outside in.</summary>
internal sealed record MemberPath(EquatableArray<string> Names)
{
    public override string ToString() => string.Join(".", Names);
}

/// <summary>A boolean that tells whether there are more pages or, where it <see cref="IsEnd"/>, that there are not.</summary>
internal sealed record MoreFlag(MemberPath Path, bool IsEnd);
