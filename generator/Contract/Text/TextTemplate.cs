using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>A text of the collection that may contain variables. <see cref="Source"/> is the documented text.</summary>
internal sealed record TextTemplate(string Source, EquatableArray<TextPiece> Pieces, Place Place)
{
    /// <summary>A text without variables.</summary>
    public static TextTemplate FromLiteral(string text) => new(text, [new LiteralText(text)], default);

    public bool IsLiteral => Pieces.All(piece => piece is LiteralText);

    /// <summary>The text if it contains no variables, or else null.</summary>
    public string? Literal => IsLiteral ? string.Concat(Pieces.Select(piece => ((LiteralText)piece).Text)) : null;

    /// <summary>The template with its literal parts transformed.</summary>
    public TextTemplate Map(Func<string, string> change) =>
        this with { Pieces = [.. Pieces.Select(piece => piece is LiteralText literal ? new LiteralText(change(literal.Text)) : piece)] };
}

internal abstract record TextPiece
{
    public abstract T Accept<T>(ITextPieceVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="TextPiece"/>.</summary>
internal interface ITextPieceVisitor<out T>
{
    T Visit(LiteralText literal);

    T Visit(VariableReference variable);

    T Visit(DynamicReference dynamic);
}

internal sealed record LiteralText(string Text) : TextPiece
{
    public override T Accept<T>(ITextPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A variable of a collection or environment. It is a property of the client options.</summary>
internal sealed record VariableReference(string Name) : TextPiece
{
    public override T Accept<T>(ITextPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>
/// One of Postman's dynamic variables, such as <c>$guid</c>. The name includes the dollar sign. Each occurrence has a new value.
/// </summary>
internal sealed record DynamicReference(string Name) : TextPiece
{
    public override T Accept<T>(ITextPieceVisitor<T> visitor) => visitor.Visit(this);
}
