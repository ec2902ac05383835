namespace ZoomGen.Generator.Contract.Variables;

/// <summary>A text of the collection with its references to variables; <see cref="Source"/> is the text as documented.</summary>
internal sealed record TextTemplate(string Source, IReadOnlyList<TextPiece> Pieces)
{
    public static TextTemplate Of(string text) => new(text, [new LiteralText(text)]);

    public bool IsLiteral => Pieces.All(piece => piece is LiteralText);

    /// <summary>The text where nothing in it varies, else null.</summary>
    public string? Literal => IsLiteral ? string.Concat(Pieces.Select(piece => ((LiteralText)piece).Text)) : null;

    /// <summary>The same references, with the text around them changed.</summary>
    public TextTemplate Map(Func<string, string> change) =>
        new(Source, [.. Pieces.Select(piece => piece is LiteralText literal ? new LiteralText(change(literal.Text)) : piece)]);
}

internal abstract record TextPiece;

internal sealed record LiteralText(string Text) : TextPiece;

/// <summary>A variable of a collection or an environment: a property of the client's options.</summary>
internal sealed record VariableReference(string Name) : TextPiece;

/// <summary>One of Postman's dynamic variables, such as <c>$guid</c>, by its name with the dollar sign: a fresh value at each occurrence.</summary>
internal sealed record DynamicReference(string Name) : TextPiece;
