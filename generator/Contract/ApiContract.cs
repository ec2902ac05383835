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

/// <summary>
/// The API that the collection describes. Variables are resolved, authentication is inherited, and samples have become types.
/// </summary>
internal sealed record ApiContract(
    string Name,
    string? Description,
    IReadOnlyList<ApiCredential> Credentials,
    IReadOnlyList<ApiVariable> Variables,
    IReadOnlyList<ApiEnvironment> Environments,
    ApiGroup Root)
{
    /// <summary>The variable with which most URLs start, or null if they start with something else.</summary>
    public string? BaseVariable { get; init; }
}

/// <summary>A variable that requests use. <see cref="Default"/> is null if it has no value or its value is a secret.</summary>
internal sealed record ApiVariable(string Name, TextTemplate? Default, string? Description)
{
    /// <summary>Whether the collection has this variable. It does not need to have one for its base URL.</summary>
    public bool IsDefined { get; init; } = true;
}

/// <summary>
/// An environment: the values of the variables that requests use. A null is a secret that replaces a value of the collection, so that the
/// user has to set it.
/// </summary>
internal sealed record ApiEnvironment(string Name, IReadOnlyList<KeyValuePair<string, TextTemplate?>> Values);

/// <summary>A folder. <see cref="GivenName"/> is its name in the overlay.</summary>
internal sealed record ApiGroup(
    string Name, GivenName? GivenName, string? Description, IReadOnlyList<ApiGroup> Groups, IReadOnlyList<ApiOperation> Operations)
{
    /// <summary>All operations. Those of the folder itself precede those of its subfolders.</summary>
    public IEnumerable<ApiOperation> AllOperations => Operations.Concat(Groups.SelectMany(group => group.AllOperations));
}

/// <summary>
/// A request. <see cref="ContentTypes"/> are its own Content-Type headers. <see cref="OmittedHeaders"/> are default headers that it does
/// not send. If <see cref="KeepsMarks"/> is true, the URL is encoded only as far as HTTP needs it. <see cref="Paging"/> is null if the
/// operation has no known pages.
/// </summary>
internal sealed record ApiOperation(
    string Name,
    GivenName? GivenName,
    string? Description,
    string Method,
    UrlTemplate Url,
    bool KeepsMarks,
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

    /// <summary>
    /// Whether the credentials of the client are sent with the request: the collection declares some, or it declares nothing, and the
    /// request goes to the base URL of the client.
    /// </summary>
    public bool IsAuthenticated { get; init; }

    /// <summary>The label of the rate limit that the description names, or null.</summary>
    public string? RateLimitLabel { get; init; }

    /// <summary>Whether the method is safe (RFC 9110, section 9.2.1).</summary>
    public bool IsSafe => Method is "GET" or "HEAD" or "OPTIONS";

    /// <summary>All parameters, including those that are fields of a form.</summary>
    public IEnumerable<ApiParameter> AllParameters => Parameters.Concat(Body?.Parameters ?? []);

    /// <summary>
    /// The templates that are always sent. Variables of the URL that are client options, and the values of optional query parameters, are
    /// not among them.
    /// </summary>
    public IEnumerable<TextTemplate> SentTemplates =>
    [
        .. Url.Parameters.Where(parameter => parameter.Required).SelectMany(parameter => parameter.Templates),
        .. ContentTypes,
        .. Body?.Templates ?? [],
        .. Parameters.SelectMany(parameter => parameter.SentTemplates),
    ];

    /// <summary>All templates that can contain variables, except the origin of the URL.</summary>
    public IEnumerable<TextTemplate> Templates =>
    [
        .. Url.Parameters.SelectMany(parameter => parameter.Templates),
        .. ContentTypes,
        .. Body?.Templates ?? [],
        .. Parameters.SelectMany(parameter => parameter.Templates),
    ];
}
