using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Types;

/// <summary>A string made of literals, client options and dynamic variables. <see cref="Source"/> is the documented text.</summary>
internal sealed record TextExpression(string Source, EquatableArray<TextPart> Parts)
{
    public bool IsLiteral => Parts.All(part => part is LiteralPart);

    public bool HasOptions => Parts.Any(part => part is OptionPart);
}

internal abstract record TextPart
{
    public abstract T Accept<T>(ITextPartVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="TextPart"/>.</summary>
internal interface ITextPartVisitor<out T>
{
    T Visit(LiteralPart literal);

    T Visit(OptionPart option);

    T Visit(DynamicPart dynamic);
}

internal sealed record LiteralPart(string Text) : TextPart
{
    public override T Accept<T>(ITextPartVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// A property of the client options. <see cref="Variable"/> is its name in the collection. <see cref="MayBeMissing"/> is true if it can be
/// without a value.
/// </summary>
internal sealed record OptionPart(string Property, string Variable, bool MayBeMissing) : TextPart
{
    public override T Accept<T>(ITextPartVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>One of Postman's dynamic variables. The name includes the dollar sign.</summary>
internal sealed record DynamicPart(string Name) : TextPart
{
    public override T Accept<T>(ITextPartVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// A name on the wire. <see cref="Literal"/> is already encoded. If the name contains variables, <see cref="Text"/> is encoded at run time.
/// </summary>
internal sealed record WireName(string Literal, TextExpression? Text)
{
    public static WireName FromLiteral(string literal) => new(literal, null);

    public static WireName FromText(TextExpression text) => new("", text);
}
