using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Bodies;
using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Paging;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Contract.Variables;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>Stage 2: document to contract.</summary>
internal sealed class ContractResolver
{
    private const int MaxOperations = 10_000;
    private const string BaseUrl = "baseUrl";

    /// <summary>Of the headers that Postman sends by itself, those that a client sends as well.</summary>
    private static readonly string[] OmittableHeaders = ["Accept", "Content-Type"];

    private readonly DiagnosticBag _bag;
    private readonly IReadOnlyList<EnvironmentDocument> _environments;
    private readonly CancellationToken _cancellation;
    private readonly IReadOnlyList<VariableNode> _variables;
    private readonly VariableScope _scope;
    private readonly PathVariables _pathVariables;
    private readonly ParameterResolver _parameters;
    private readonly BodyResolver _bodies;
    private readonly CredentialResolver _credentials;
    private readonly UrlResolver _urls;
    private readonly string? _baseOrigin;
    private int _operations;

    private ContractResolver(CollectionDocument document, IEnumerable<EnvironmentDocument> environments, DiagnosticBag bag, CancellationToken cancellation)
    {
        _environments = [.. environments.Where(environment => !environment.IsGlobals)];
        _bag = bag;
        _cancellation = cancellation;
        var urls = Requests(document.Items).Select(request => request.Url).ToArray();
        // The globals stand below the collection's own.
        _variables = [.. environments.Where(environment => environment.IsGlobals).SelectMany(environment => environment.Variables), .. document.Variables];
        _scope = new(_variables);
        _pathVariables = new(urls, _scope, bag);
        _parameters = new(_scope, bag);
        _bodies = new(_parameters, _scope, bag);
        _credentials = new(document.Auth, bag);
        _baseOrigin = CommonOrigin(urls);
        _urls = new(_scope, BaseUrl, _baseOrigin);
    }

    public static ApiContract Resolve(
        CollectionDocument document, IEnumerable<EnvironmentDocument> environments, DiagnosticBag bag, CancellationToken cancellation)
    {
        var resolver = new ContractResolver(document, environments, bag, cancellation);
        var root = resolver.ResolveGroup("", null, null, document.Items, document.Auth, document.Behavior);
        return new(document.Name, document.Description, resolver._credentials.Credentials, resolver.Variables(), resolver.Environments(), root);
    }

    private static IEnumerable<RequestNode> Requests(IEnumerable<ItemNode> items) =>
        items.SelectMany(item => item is FolderNode folder ? Requests(folder.Items) : [(RequestNode)item]);

    // Requests that write their host out share an option all the same; a variable of that name is the author's own choice.
    private string? CommonOrigin(IEnumerable<UrlNode> urls) =>
        _scope.Find(BaseUrl) is not null ? null : urls
            .Select(url => url.Origin)
            .Where(origin => !VariableText.HasVariable(origin))
            .GroupBy(origin => origin, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;

    private ApiGroup ResolveGroup(
        string name, GivenName? givenName, string? description, IReadOnlyList<ItemNode> items, AuthNode? outerAuth, BehaviorNode outerBehavior)
    {
        var groups = new List<ApiGroup>();
        var operations = new List<ApiOperation>();
        foreach (var item in items)
        {
            _cancellation.ThrowIfCancellationRequested();
            var auth = item.Auth ?? outerAuth;
            var behavior = item.Behavior.Within(outerBehavior);
            if (item is FolderNode folder)
                groups.Add(ResolveGroup(folder.Name, folder.GivenName, folder.Description, folder.Items, auth, behavior));
            else if (ResolveOperation((RequestNode)item, auth, behavior) is { } operation)
                operations.Add(operation);
        }
        return new(name, givenName, description, groups, operations);
    }

    private ApiOperation? ResolveOperation(RequestNode request, AuthNode? auth, BehaviorNode behavior)
    {
        if (!IsWithinLimits(request) || !IsSendable(request))
            return null;
        if (request.Url.HasUserInfo)
            _bag.Report(Descriptors.RefusedOnTheWire, request.Url.Place, "user information in a URL");
        var credential = _credentials.Resolve(auth, request.Url);
        var isEncoded = behavior.DisableUrlEncoding is true;
        var url = _urls.Resolve(request.Url, isEncoded);
        var contentType = ContentType(request);
        var body = _bodies.Resolve(request, behavior);
        ApiParameter[] parameters =
        [
            .. _pathVariables.Resolve(request.Url),
            .. _pathVariables.ResolveReferences(url, request.Url),
            .. _parameters.Query(request),
            .. _parameters.Headers(request, CredentialResolver.PlacesAuthorization(auth)),
        ];
        var responses = ResponseResolver.Resolve(request, _bag);
        return new(
            request.Name,
            request.GivenName,
            request.Description,
            request.Method,
            url,
            IsUrlEncoded: !isEncoded,
            parameters,
            body is not null && contentType is not null && body.Implies(contentType) ? null : contentType,
            OmittedHeaders(behavior, contentType),
            body,
            responses,
            DescribedErrorReader.Read(request.Description),
            PagingResolver.Resolve(request.Method, parameters, body, responses),
            credential,
            request.Place);
    }

    private TextTemplate? ContentType(RequestNode request) =>
        HeaderRows.ContentType(request) is { Value: { } value } row && HttpSyntax.IsFieldValue(_scope.Resolve(value)) ? _scope.Template(value, row.Place) : null;

    // A header of the request's own is sent all the same.
    private static IReadOnlyList<string> OmittedHeaders(BehaviorNode behavior, TextTemplate? contentType) =>
        [.. OmittableHeaders.Where(behavior.IsSystemHeaderDisabled).Where(header => contentType is null || header != "Content-Type")];

    private bool IsWithinLimits(RequestNode request)
    {
        if (++_operations == MaxOperations + 1)
            _bag.Report(Descriptors.LimitExceeded, request.Place, "the number of requests", Invariant.Text(MaxOperations));
        return _operations <= MaxOperations;
    }

    private bool IsSendable(RequestNode request)
    {
        if (!HttpSyntax.IsToken(request.Method))
            return Refuse(request, "the method of this request");
        return HttpSyntax.IsHttp(request.Url.Origin) || Refuse(request, "a protocol other than http and https");
    }

    private bool Refuse(RequestNode request, string what)
    {
        _bag.Report(Descriptors.RefusedOnTheWire, request.Place, what);
        return false;
    }

    private IReadOnlyList<ApiVariable> Variables() => [.. _scope.Used.Select(Variable).OrderByDescending(variable => variable.Name == BaseUrl)];

    private IReadOnlyList<ApiEnvironment> Environments() =>
        [.. _environments.Select(environment => EnvironmentResolver.Resolve(environment, _variables, _scope.Used)).Where(environment => environment.Values.Count > 0)];

    private ApiVariable Variable(string name)
    {
        var value = _scope.DefaultOf(name) ?? (name == BaseUrl && _baseOrigin is { } origin ? TextTemplate.Of(origin) : null);
        if (value is null && !_scope.IsSecret(name) && !IsInEnvironment(name))
            _bag.Report(Descriptors.UndefinedVariable, _scope.FirstUse(name), name);
        return new(name, value, _scope.Find(name)?.Description);
    }

    private bool IsInEnvironment(string name) => _environments.Any(environment => environment.Variables.Any(variable => variable.Key == name));
}
