using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>Stage 2: document to contract.</summary>
internal sealed class ContractResolver
{
    private const int MaxOperations = 10_000;
    private const string BaseUrl = "baseUrl";

    private readonly DiagnosticBag _bag;
    private readonly CancellationToken _cancellation;
    private readonly CollectionDocument _document;
    private readonly VariableScope _scope;
    private readonly PathVariables _pathVariables;
    private readonly ParameterResolver _parameters;
    private readonly BodyResolver _bodies;
    private readonly string? _baseOrigin;
    private readonly Dictionary<string, ApiVariable> _variables = new(StringComparer.Ordinal);
    private int _operations;

    private ContractResolver(CollectionDocument document, DiagnosticBag bag, CancellationToken cancellation)
    {
        _document = document;
        _bag = bag;
        _cancellation = cancellation;
        var urls = Requests(document.Items).Select(request => request.Url).ToArray();
        _scope = new(document.Variables);
        _pathVariables = new(urls, _scope);
        _parameters = new(_scope, bag);
        _bodies = new(_parameters, _scope, bag);
        _baseOrigin = CommonOrigin(urls);
    }

    public static ApiContract Resolve(CollectionDocument document, DiagnosticBag bag, CancellationToken cancellation)
    {
        var resolver = new ContractResolver(document, bag, cancellation);
        var root = resolver.ResolveGroup("", null, document.Items, document.Auth);
        return new(document.Name, document.Description, document.Auth?.Type, resolver.Variables(), root);
    }

    private static IEnumerable<RequestNode> Requests(IEnumerable<ItemNode> items) =>
        items.SelectMany(item => item is FolderNode folder ? Requests(folder.Items) : [(RequestNode)item]);

    // Requests that write their host out share an option all the same; a variable of that name is the author's own choice.
    private string? CommonOrigin(IEnumerable<UrlNode> urls) =>
        _scope.Find(BaseUrl) is not null ? null : urls
            .Select(url => url.Origin)
            .Where(origin => origin.Length > 0 && !VariableText.HasVariable(origin))
            .GroupBy(origin => origin, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;

    private ApiGroup ResolveGroup(string name, string? description, IReadOnlyList<ItemNode> items, AuthNode? inherited)
    {
        var groups = new List<ApiGroup>();
        var operations = new List<ApiOperation>();
        foreach (var item in items)
        {
            _cancellation.ThrowIfCancellationRequested();
            var auth = item.Auth ?? inherited;
            if (item is FolderNode folder)
                groups.Add(ResolveGroup(folder.Name, folder.Description, folder.Items, auth));
            else if (ResolveOperation((RequestNode)item, auth) is { } operation)
                operations.Add(operation);
        }
        return new(name, description, groups, operations);
    }

    private ApiOperation? ResolveOperation(RequestNode request, AuthNode? auth)
    {
        if (!IsWithinLimits(request) || !IsSendable(request))
            return null;
        var authenticated = auth is { Type: not "noauth" };
        var url = UrlResolver.Resolve(request.Url, BaseUrl, _baseOrigin);
        foreach (var variable in url.Pieces.OfType<VariablePiece>())
            Use(variable.Name, request.Place);
        return new(
            request.Name,
            request.Description,
            request.Method,
            url,
            [.. _pathVariables.Resolve(request.Url), .. _parameters.Query(request), .. _parameters.Headers(request, authenticated)],
            _bodies.Resolve(request),
            ResponseResolver.Resolve(request, _bag),
            authenticated,
            request.Place);
    }

    private bool IsWithinLimits(RequestNode request)
    {
        if (++_operations == MaxOperations + 1)
            _bag.Report(Descriptors.LimitExceeded, request.Place, "the number of requests", Invariant.Text(MaxOperations));
        return _operations <= MaxOperations;
    }

    private bool IsSendable(RequestNode request)
    {
        if (HttpSyntax.IsToken(request.Method))
            return true;
        _bag.Report(Descriptors.RefusedOnTheWire, request.Place, "the method of this request");
        return false;
    }

    private void Use(string name, Place place)
    {
        if (_variables.ContainsKey(name))
            return;
        var variable = _scope.Find(name);
        var value = _scope.ValueOf(name) is { } text ? _scope.Resolve(text) : name == BaseUrl ? _baseOrigin : null;
        if (value is null && variable?.Value is null)
            _bag.Report(Descriptors.UndefinedVariable, place, name);
        _variables[name] = new(name, value, variable?.Description);
    }

    private IReadOnlyList<ApiVariable> Variables() => [.. _variables.Values.OrderByDescending(variable => variable.Name == BaseUrl)];
}
