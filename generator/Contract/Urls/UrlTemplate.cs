using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Urls;

/// <summary>A URL as a sequence of pieces, without the query. <see cref="Path"/> is the documented path, for messages.</summary>
internal sealed record UrlTemplate(IReadOnlyList<UrlPiece> Pieces, string Path, Place Place)
{
    /// <summary>Scheme and host, or the variable that is both: <c>{{baseUrl}}</c>, or <c>https://{{host}}</c>.</summary>
    public string Base
    {
        get
        {
            var text = string.Concat(Pieces.TakeWhile(piece => piece is LiteralPiece or VariablePiece).Select(piece =>
                piece is VariablePiece variable ? $"{{{{{variable.Name}}}}}" : ((LiteralPiece)piece).Text));
            var scheme = text.IndexOf("://", StringComparison.Ordinal);
            var end = text.IndexOf('/', scheme < 0 ? 0 : scheme + "://".Length);
            return end < 0 ? text : text.Substring(0, end);
        }
    }

    /// <summary>The distinct parameters in the path. Required ones come first.</summary>
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

/// <summary>Text that is percent-encoded already.</summary>
internal sealed record LiteralPiece(string Text) : UrlPiece
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><c>{{name}}</c>: a client option.</summary>
internal sealed record VariablePiece(string Name) : UrlPiece
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><c>{{$name}}</c>: a new value for each call.</summary>
internal sealed record DynamicPiece(string Name) : UrlPiece
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary>A parameter of the request.</summary>
internal abstract record ParameterPiece(ApiParameter Parameter) : UrlPiece;

/// <summary>A parameter that is the whole URL.</summary>
internal sealed record WholeUrlPiece(ApiParameter Parameter) : ParameterPiece(Parameter)
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><c>:name</c>, or <c>{{name}}</c> in the path of a single resource: a parameter of the request.</summary>
internal sealed record PathVariablePiece(ApiParameter Parameter) : ParameterPiece(Parameter)
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}

/// <summary><c>{{name}}</c> in the path: the value of the request or, if it has none, the client option.</summary>
internal sealed record SegmentVariablePiece(ApiParameter Parameter) : ParameterPiece(Parameter)
{
    public override T Accept<T>(IUrlPieceVisitor<T> visitor) => visitor.Visit(this);
}
