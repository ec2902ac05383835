using ZoomGen.Generator.Collection;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Collections;

/// <summary>A request of the collection with what it takes to recognize it and to answer it.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Templates">The path after the host; where the base URL has a path, a second one that begins with it.</param>
/// <param name="Query">The documented query, to tell requests of one template apart.</param>
/// <param name="Required">What a caller must send.</param>
/// <param name="Responses">The saved responses in the collection's order.</param>
/// <param name="Documented">The documented request, for examples that were saved without a request of their own.</param>
/// <param name="SavedRequests">The requests that responses were saved for.</param>
/// <param name="Variables">The variables of the collection.</param>
/// <param name="Hosts">The hosts of the collection's requests.</param>
internal sealed record Operation(
    string Method,
    IReadOnlyList<PathTemplate> Templates,
    IReadOnlyList<FieldNode> Query,
    IReadOnlyList<RequiredField> Required,
    IReadOnlyList<SavedResponse> Responses,
    SavedRequest Documented,
    SavedRequestTable SavedRequests,
    VariableTable Variables,
    VariableHosts Hosts)
{
    public IEnumerable<Example> Examples => Responses.Select(response => new Example(this, response));

    /// <summary>The values that a path has for the variables of the template that it matches.</summary>
    public IReadOnlyDictionary<string, string> Capture(IReadOnlyList<string> path) =>
        Templates.FirstOrDefault(template => template.Matches(path))?.Capture(path) ?? new Dictionary<string, string>();

    public override string ToString() => $"{Method} {Templates[0].Text}";
}
