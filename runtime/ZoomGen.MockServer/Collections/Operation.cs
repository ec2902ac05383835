using ZoomGen.Generator.Collection;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Collections;

/// <summary>A request of the collection with what it takes to recognize it and to answer it.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Templates">The path after the host; where the base URL has a path, a second one that begins with it.</param>
/// <param name="Query">The documented query, to tell requests of one template apart.</param>
/// <param name="Required">What a caller must send.</param>
/// <param name="Responses">The saved responses in the collection's order.</param>
internal sealed record Operation(
    string Method,
    IReadOnlyList<PathTemplate> Templates,
    IReadOnlyList<FieldNode> Query,
    IReadOnlyList<RequiredField> Required,
    IReadOnlyList<SavedResponse> Responses)
{
    public override string ToString() => $"{Method} {Templates[0].Text}";
}
