using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Conformance.Collections;

/// <summary>
/// An item of a collection that is no folder. <see cref="Request"/> is null where the generator skips it; <see cref="Auths"/> are the auth
/// members above it and its own, outermost first.
/// </summary>
internal sealed record Leaf(int Index, string Id, Place Place, RequestNode? Request, IReadOnlyList<AuthNode?> Auths)
{
    public IReadOnlyList<FieldNode> Headers => Request?.Headers ?? [];
}
