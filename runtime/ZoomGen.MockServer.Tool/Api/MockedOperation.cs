using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.MockServer.Tool.Api;

/// <summary>An operation as the generator declares it, with what the collection says about it.</summary>
/// <param name="Number">Identifies the operation in URLs. Counts from one.</param>
/// <param name="Request">The request in the collection.</param>
/// <param name="Description">The description in the collection.</param>
/// <param name="Declaration">The request, the method and the types of the generated client.</param>
internal sealed record MockedOperation(
    int Number,
    RequestNode Request,
    IReadOnlyList<DescriptionBlock> Description,
    OperationDeclaration Declaration)
{
    public string Name => Request.Name;

    public string Method => Request.Method;

    public string Path => Declaration.Request.PathTemplate;

    /// <summary>The saved responses that the mock server can answer with.</summary>
    public EquatableArray<SavedResponseNode> Examples => Request.Responses;
}
