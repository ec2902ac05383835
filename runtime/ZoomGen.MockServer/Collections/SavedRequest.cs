using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Support;

namespace ZoomGen.MockServer.Collections;

/// <summary>What is compared of the request that a response was saved for.</summary>
internal sealed record SavedRequest(EquatableArray<FieldNode> Headers, BodyNode? Body);
