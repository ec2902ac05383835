using ZoomGen.Generator.Declarations.Clients;

namespace ZoomGen.MockServer.Tool.Api;

/// <summary>A collection as a generated client sees it.</summary>
/// <param name="Client">The root namespace and the name of the client.</param>
/// <param name="Options">The options of the client: the variables of the collection.</param>
/// <param name="BaseVariable">The variable with which most URLs start, or null.</param>
/// <param name="Types">The JSON types of bodies and fields.</param>
/// <param name="Variables">The variables of the collection, whether or not a request uses them.</param>
/// <param name="Environment">The values of the environment.</param>
/// <param name="Root">The collection.</param>
internal sealed record MockedApi(
    ClientDeclaration Client,
    OptionsDeclaration Options,
    string? BaseVariable,
    DeclaredTypes Types,
    IReadOnlyDictionary<string, string?> Variables,
    IReadOnlyDictionary<string, string?> Environment,
    ApiFolder Root)
{
    public IReadOnlyList<MockedOperation> Operations { get; } = [.. Root.AllOperations];
}
