using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Support;

namespace ZoomGen.MockServer.Collections;

/// <summary>The request that a response was saved for. Files can leave out its method and its URL, which are null then.</summary>
internal sealed record SavedRequest(string? Method, UrlNode? Url, EquatableArray<FieldNode> Headers, BodyNode? Body);
