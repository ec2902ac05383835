using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract;

/// <summary>Resolves the requests of a collection, one by one, by what they have in common.</summary>
internal sealed class OperationResolver(
    VariableScope scope,
    UrlResolver urls,
    ParameterResolver parameters,
    BodyResolver bodies,
    CredentialResolver credentials,
    DiagnosticBag bag)
{
    private const int MaxOperations = 10_000;

    /// <summary>Of the headers that Postman sends by itself, those that a client sends as well.</summary>
    private static readonly string[] OmittableHeaders = ["Accept", "Content-Type"];

    private int _operations;

    public static OperationResolver Create(
        CollectionDocument document, VariableScope scope, BaseUrl baseUrl, CredentialResolver credentials, DiagnosticBag bag)
    {
        var pathVariables = PathVariables.Collect(BaseUrl.Requests(document.Items).Select(request => request.Url), scope, bag);
        var parameters = new ParameterResolver(scope, bag);
        return new(
            scope, new(scope, pathVariables, BaseUrl.Variable, baseUrl.Origin), parameters, new(parameters, scope, bag), credentials, bag);
    }

    public ApiGroup Resolve(CollectionDocument document, CancellationToken cancellation) =>
        ResolveGroup("", null, null, document.Items, new(document.Auth, document.Behavior), cancellation);

    private ApiGroup ResolveGroup(
        string name,
        GivenName? givenName,
        string? description,
        IEnumerable<ItemNode> items,
        Inherited outer,
        CancellationToken cancellation)
    {
        var groups = new List<ApiGroup>();
        var operations = new List<ApiOperation>();
        foreach (var item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            var inherited = new Inherited(item.Auth ?? outer.Auth, item.Behavior.Within(outer.Behavior));
            if (item is FolderNode folder)
                groups.Add(ResolveGroup(folder.Name, folder.GivenName, folder.Description, folder.Items, inherited, cancellation));
            else if (item is RequestNode request && IsWithinLimits(request) && IsSendable(request))
                operations.Add(ResolveOperation(request, inherited));
        }
        return new(name, givenName, description, groups, operations);
    }

    private ApiOperation ResolveOperation(RequestNode request, Inherited inherited)
    {
        if (request.Url.HasUserInfo)
            bag.Report(Descriptors.RefusedOnTheWire, request.Url.Place, "the user information in this URL");
        var (auth, behavior) = inherited;
        var isEncoded = behavior.DisableUrlEncoding is true;
        var url = urls.Resolve(request.Url, isEncoded);
        var contentType = ContentType(request);
        var body = bodies.Resolve(request, behavior);
        var responses = ResponseResolver.Resolve(request, bag);
        ApiParameter[] all =
        [
            .. url.Parameters,
            .. parameters.Query(request),
            .. parameters.Headers(request, CredentialResolver.PlacesAuthorization(auth)),
        ];
        return new(
            request.Name,
            request.GivenName,
            request.Description,
            request.Method,
            url,
            IsUrlEncoded: !isEncoded,
            all,
            body is not null && contentType is not null && body.Implies(contentType) ? null : contentType,
            OmittedHeaders(behavior, contentType),
            body,
            responses,
            DescribedErrorReader.Read(request.Description),
            PagingResolver.Resolve(request.Method, all, body, responses),
            credentials.Resolve(auth, request.Url),
            request.Place);
    }

    private TextTemplate? ContentType(RequestNode request) =>
        HeaderRows.ContentType(request) is { Value: { } value } row && HttpSyntax.IsFieldValue(scope.Resolve(value))
            ? scope.Template(value, row.Place)
            : null;

    // A header of the request's own is sent nevertheless.
    private static IReadOnlyList<string> OmittedHeaders(BehaviorNode behavior, TextTemplate? contentType) =>
        [.. OmittableHeaders.Where(behavior.IsSystemHeaderDisabled).Where(header => contentType is null || header != "Content-Type")];

    private bool IsWithinLimits(RequestNode request)
    {
        if (++_operations == MaxOperations + 1)
            bag.Report(Descriptors.LimitExceeded, request.Place, "The number of requests", Invariant.Text(MaxOperations));
        return _operations <= MaxOperations;
    }

    private bool IsSendable(RequestNode request)
    {
        if (!HttpSyntax.IsToken(request.Method))
            return Refuse(request, "a request with this method");
        return IsHttp(request.Url.Origin) || Refuse(request, "a request with a protocol other than http and https");
    }

    // A scheme that is missing, or that only a variable gives, may turn out to be HTTP.
    private static bool IsHttp(string origin)
    {
        var scheme = origin.IndexOf("://", StringComparison.Ordinal) is var end and > 0 ? origin.Substring(0, end) : "";
        return scheme.ToLowerInvariant() is "" or "http" or "https" || scheme.IndexOf("{{", StringComparison.Ordinal) >= 0;
    }

    private bool Refuse(RequestNode request, string what)
    {
        bag.Report(Descriptors.RefusedOnTheWire, request.Place, what);
        return false;
    }

    /// <summary>What an item has from the folders around it.</summary>
    private sealed record Inherited(AuthNode? Auth, BehaviorNode Behavior);
}
