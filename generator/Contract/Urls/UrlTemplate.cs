namespace ZoomGen.Generator.Contract.Urls;

/// <summary>A URL as a sequence of pieces; the query parameters follow it. <see cref="Path"/> is the path as documented, for messages.</summary>
internal sealed record UrlTemplate(IReadOnlyList<UrlPiece> Pieces, string Path);

internal abstract record UrlPiece;

/// <summary>Text that is sent as it is: percent-encoded already.</summary>
internal sealed record LiteralPiece(string Text) : UrlPiece;

/// <summary><c>{{name}}</c>: text of the client's options.</summary>
internal sealed record VariablePiece(string Name) : UrlPiece;

/// <summary><c>{{name}}</c> in the path: text of the client's options where the request gives no value of its own.</summary>
internal sealed record SegmentVariablePiece(string Name) : UrlPiece;

/// <summary><c>{{$name}}</c>: a fresh value at each call.</summary>
internal sealed record DynamicPiece(string Name) : UrlPiece;

/// <summary><c>:name</c>: a value of the request.</summary>
internal sealed record PathVariablePiece(string Name) : UrlPiece;
