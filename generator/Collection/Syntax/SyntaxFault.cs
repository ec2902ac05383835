using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>Why a text is not JSON or not YAML, and where.</summary>
internal sealed record SyntaxFault(Place Place, string Message);
