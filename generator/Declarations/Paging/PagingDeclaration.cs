using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Paging;

/// <summary>
/// The methods that return all pages of an operation, and all items. <see cref="Example"/> is the request of an example call, and
/// <see cref="Evidence"/> explains why there are pages.
/// </summary>
internal sealed record PagingDeclaration(
    string PagesName,
    string ItemsName,
    TypeRef PageType,
    TypeRef ItemType,
    PageItemList Items,
    PageOrderDeclaration Order,
    EquatableArray<ExampleMember> Example,
    string Evidence);

/// <summary>
/// The list of items. If an element does not fit, the list is kept in the additional properties under <see cref="KeptAs"/>, which is null
/// if every element fits, or if the list is the whole page.
/// </summary>
internal sealed record PageItemList(PropertyPath Path, ElementCodec Element, string? KeptAs);

/// <summary>
/// A token or link. A value that does not fit the type of its property is kept in the additional properties under <see cref="KeptAs"/>,
/// which is null if every string fits.
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

/// <summary>
/// The property <see cref="Property"/> of the request selects the page. It is one of the request itself, or of its body.
/// </summary>
internal abstract record PropertyOrder(PropertyPath Property) : PageOrderDeclaration;

/// <summary>A token. <see cref="IsNumber"/> is true if the request property is a number.</summary>
internal sealed record TokenOrder(PropertyPath Property, bool IsNumber, PageTextValue Token, MoreProperty? More) : PropertyOrder(Property)
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A property of the last item is the token.</summary>
internal sealed record LastItemOrder(PropertyPath Property, string ItemProperty, MoreProperty More) : PropertyOrder(Property)
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A page number. If <see cref="IsText"/> is true, the request property is a string.</summary>
internal sealed record NumberOrder(
    PropertyPath Property, bool IsText, int First, PropertyPath? PageCount, PropertyPath? Total, MoreProperty? More)
    : PropertyOrder(Property)
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>The number of items before the page.</summary>
internal sealed record OffsetOrder(PropertyPath Property, bool IsText, int First, PropertyPath? Total, MoreProperty? More)
    : PropertyOrder(Property)
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A link. <see cref="Link"/> is null if it is in the header.</summary>
internal sealed record LinkOrder(PageTextValue? Link) : PageOrderDeclaration
{
    public override T Accept<T>(IPageOrderVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>Whether there are more pages. If <see cref="IsEnd"/> is true, the property has the opposite meaning.</summary>
internal sealed record MoreProperty(PropertyPath Path, bool IsEnd);
