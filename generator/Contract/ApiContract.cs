using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract;

/// <summary>What the API is: variables resolved, authentication inherited, samples turned into types.</summary>
internal sealed record ApiContract(
    string Name,
    string? Description,
    IReadOnlyList<ApiCredential> Credentials,
    IReadOnlyList<ApiVariable> Variables,
    IReadOnlyList<ApiEnvironment> Environments,
    ApiGroup Root);

/// <summary>A variable that requests use. <see cref="Default"/> is null where nothing gives one, or a secret.</summary>
internal sealed record ApiVariable(string Name, TextTemplate? Default, string? Description);

/// <summary>An environment by the values that it gives to variables which requests use; secrets are none of them.</summary>
internal sealed record ApiEnvironment(string Name, IReadOnlyList<KeyValuePair<string, string>> Values);

/// <summary>A folder; <see cref="GivenName"/> is what an overlay calls it.</summary>
internal sealed record ApiGroup(
    string Name, GivenName? GivenName, string? Description, IReadOnlyList<ApiGroup> Groups, IReadOnlyList<ApiOperation> Operations)
{
    /// <summary>All operations, a folder's own before those of the folders in it.</summary>
    public IEnumerable<ApiOperation> AllOperations => Operations.Concat(Groups.SelectMany(group => group.AllOperations));
}

/// <summary>
/// A request. <see cref="ContentTypes"/> are the headers of its own, <see cref="OmittedHeaders"/> those that are sent by default and not by
/// this request; without <see cref="IsUrlEncoded"/> the literal parts of the URL are written as they are. <see cref="Paging"/> is null
/// where no pages are known.
/// </summary>
internal sealed record ApiOperation(
    string Name,
    GivenName? GivenName,
    string? Description,
    string Method,
    UrlTemplate Url,
    bool IsUrlEncoded,
    IReadOnlyList<ApiParameter> Parameters,
    IReadOnlyList<TextTemplate> ContentTypes,
    IReadOnlyList<string> OmittedHeaders,
    ApiBody? Body,
    IReadOnlyList<ApiResponse> Responses,
    IReadOnlyList<VendorError> DescribedErrors,
    ApiPaging? Paging,
    Place Place)
{
    /// <summary>The credentials of the request, or null if it sends none.</summary>
    public ApiCredential? Credential { get; init; }

    /// <summary>Whether a server changes nothing for the request (RFC 9110, section 9.2.1).</summary>
    public bool IsSafe => Method is "GET" or "HEAD" or "OPTIONS";

    /// <summary>
    /// The texts with variables that cannot be left out: all but those of the URL that the options hold, and the values of optional query
    /// parameters.
    /// </summary>
    public IEnumerable<TextTemplate> SentTemplates =>
    [
        .. Url.Parameters.Where(parameter => parameter.Required).SelectMany(parameter => parameter.Templates),
        .. ContentTypes,
        .. Body?.Templates ?? [],
        .. Parameters.SelectMany(parameter => parameter.SentTemplates),
    ];

    /// <summary>The texts in which variables may occur, except for the origin of the URL.</summary>
    public IEnumerable<TextTemplate> Templates =>
    [
        .. Url.Parameters.SelectMany(parameter => parameter.Templates),
        .. ContentTypes,
        .. Body?.Templates ?? [],
        .. Parameters.SelectMany(parameter => parameter.Templates),
    ];
}
