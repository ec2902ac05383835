using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract;

/// <summary>What the API is: variables resolved, authentication inherited, samples turned into types.</summary>
internal sealed record ApiContract(
    string Name,
    string? Description,
    string? AuthType,
    IReadOnlyList<ApiVariable> Variables,
    ApiGroup Root);

/// <summary>A variable that requests use. <see cref="Default"/> is null where the collection gives none, or a secret.</summary>
internal sealed record ApiVariable(string Name, string? Default, string? Description);

internal sealed record ApiGroup(string Name, string? Description, IReadOnlyList<ApiGroup> Groups, IReadOnlyList<ApiOperation> Operations);

internal sealed record ApiOperation(
    string Name,
    string? Description,
    string Method,
    UrlTemplate Url,
    IReadOnlyList<ApiParameter> Parameters,
    ApiBody? Body,
    IReadOnlyList<ApiResponse> Responses,
    bool Authenticated,
    Place Place);
