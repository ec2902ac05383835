using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Urls;

/// <summary>
/// A URL as a sequence of pieces; the query parameters follow it. <see cref="Path"/> is the path as documented, for messages.
/// </summary>
internal sealed record UrlTemplate(IReadOnlyList<UrlPiece> Pieces, string Path, Place Place)
{
    /// <summary>The parameters in the path, each once: first those that a caller has to give.</summary>
    public IEnumerable<ApiParameter> Parameters => Pieces
        .OfType<ParameterPiece>()
        .Select(piece => piece.Parameter)
        .Distinct()
        .OrderBy(parameter => !parameter.Required);
}

internal abstract record UrlPiece
{
    public abstract T Accept<T>(IUrlPieceVisitor<T> visitor);
}

/// <summary>A method for each case of <see cref="UrlPiece"/>.</summary>
internal interface IUrlPieceVisitor<out T>
{
    T Visit(LiteralPiece literal);

    T Visit(VariablePiece variable);

    T Visit(DynamicPiece dynamic);

    T Visit(WholeUrlPiece url);

    T Visit(PathVariablePiece path);

    T Visit(SegmentVariablePiece segment);
}

/// <summary>Text that is sent as it is: percent-encoded already.</summary>
internal sealed record LiteralPiece(string Text) : UrlPiece
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><c>{{name}}</c>: text of the client's options.</summary>
internal sealed record VariablePiece(string Name) : UrlPiece
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><c>{{$name}}</c>: a fresh value at each call.</summary>
internal sealed record DynamicPiece(string Name) : UrlPiece
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A value of the request.</summary>
internal abstract record ParameterPiece(ApiParameter Parameter) : UrlPiece;

/// <summary>A URL that the caller gives as a whole.</summary>
internal sealed record WholeUrlPiece(ApiParameter Parameter) : ParameterPiece(Parameter)
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><c>:name</c>, or <c>{{name}}</c> in the path of one resource: a value that the caller gives.</summary>
internal sealed record PathVariablePiece(ApiParameter Parameter) : ParameterPiece(Parameter)
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><c>{{name}}</c> in the path: text of the client's options where the request has no value of its own.</summary>
internal sealed record SegmentVariablePiece(ApiParameter Parameter) : ParameterPiece(Parameter)
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}
