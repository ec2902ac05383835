using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>
/// The methods that give all pages of an operation, and all items of these. <see cref="Evidence"/> is what shows that there are pages.
/// </summary>
internal sealed record PagingDeclaration(
    string PagesName,
    string ItemsName,
    TypeRef PageType,
    TypeRef ItemType,
    PropertyPath Items,
    PageOrderDeclaration Order,
    string Evidence);

/// <summary>
/// A token or link. What does not fit the type of its property is kept among the additional properties under <see cref="KeptAs"/>, which
/// is null where the type takes every text.
/// </summary>
internal sealed record PageTextValue(PropertyPath Path, string? KeptAs);

/// <summary>How the runtime gets from one page to the next.</summary>
internal abstract record PageOrderDeclaration
{
    public abstract T Accept<T>(IPageOrderVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="PageOrderDeclaration"/>.</summary>
internal interface IPageOrderVisitor<out T>
{
    T Visit(TokenOrder token);

    T Visit(LastItemOrder last);

    T Visit(NumberOrder number);

    T Visit(OffsetOrder offset);

    T Visit(LinkOrder link);
}

/// <summary>A <see cref="Property"/> of the request says which page is meant.</summary>
internal abstract record PropertyOrder(string Property) : PageOrderDeclaration;

/// <summary>A token; <see cref="IsNumber"/> where the property that takes it is one.</summary>
internal sealed record TokenOrder(string Property, bool IsNumber, PageTextValue Token, MoreProperty? More) : PropertyOrder(Property)
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A property of the last item as token.</summary>
internal sealed record LastItemOrder(string Property, string ItemProperty, MoreProperty More) : PropertyOrder(Property)
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The number of a page; <see cref="PropertyOrder.Property"/> is a text where <see cref="IsText"/>.</summary>
internal sealed record NumberOrder(
    string Property, bool IsText, int First, PropertyPath? PageCount, PropertyPath? Total, MoreProperty? More)
    : PropertyOrder(Property)
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The number of items before a page.</summary>
internal sealed record OffsetOrder(string Property, bool IsText, int First, PropertyPath? Total, MoreProperty? More)
    : PropertyOrder(Property)
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A link; <see cref="Link"/> is null where it is in the header.</summary>
internal sealed record LinkOrder(PageTextValue? Link) : PageOrderDeclaration
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Whether there are more pages; where it <see cref="IsEnd"/>, the property says the contrary.</summary>
internal sealed record MoreProperty(PropertyPath Path, bool IsEnd);
