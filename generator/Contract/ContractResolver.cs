using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>Stage 2: combines the resolved requests into a contract, and adds what depends on more than one request.</summary>
internal sealed class ContractResolver(IEnumerable<ResolvedRequest> requests, CredentialResolver credentials, DiagnosticBag bag)
{
    private readonly Dictionary<RequestKey, ResolvedRequest> _requests = requests.ToDictionary(request => request.Key);
    private readonly Dictionary<RequestKey, ApiOperation> _operations = [];
    private string? _base;

    public static ApiContract Resolve(
        CollectionDocument document,
        IReadOnlyList<EnvironmentDocument> environments,
        IEnumerable<ResolvedRequest> requests,
        DiagnosticBag bag)
    {
        var tree = RequestTree.Of(document);
        if (tree.FirstOmitted is { } omitted)
            bag.Report(Descriptors.LimitExceeded, omitted.Place, "The number of requests", Invariant.Text(RequestTree.MaxRequests));
        foreach (var variable in document.Variables.Where(variable => variable.Value is { } value && LiveCredential.IsIn(value)))
            bag.Report(Descriptors.LiveCredential, variable.Place);
        var variables = DefinedVariables.Of(document, environments);
        var scope = new VariableScope(variables);
        var baseUrl = BaseUrl.Find(tree.Requests, scope, environments);
        var credentials = new CredentialResolver(document.Auth, bag);
        var resolver = new ContractResolver(requests, credentials, bag);
        var named = environments.Where(environment => !environment.IsGlobals).ToArray();
        var resolvers = named.Select(environment => new EnvironmentResolver(environment, variables)).ToArray();
        var used = UsedVariables.Collect(resolver.PlaceAll(tree.Requests), scope, resolvers);
        ReportUndefined(used, scope, baseUrl, named, bag);
        foreach (var variable in scope.FindEndless(used.Select(variable => variable.Name)))
            bag.Report(Descriptors.EndlessVariable, scope.Find(variable)!.Place, variable);
        ForeignSchemes.Report(tree.Requests, variables, named, bag);
        return new(
            document.Name,
            document.Description,
            credentials.Credentials,
            [.. used
                .Select(variable => Variable(variable, scope, baseUrl))
                .OrderByDescending(variable => variable.Name == BaseUrl.Variable)],
            [.. resolvers
                .Select(environment => environment.Resolve(used))
                .Where(environment => environment.Values.Count > 0)],
            resolver.Group(tree.Root))
        {
            BaseVariable = used.Select(variable => variable.Name).FirstOrDefault(name => resolver._base == $"{{{{{name}}}}}"),
        };
    }

    // In document order, which determines the order of the credentials.
    private IReadOnlyList<ApiOperation> PlaceAll(IReadOnlyList<PlacedRequest> requests)
    {
        _base = requests
            .Select(request => _requests[request.Key].Operation?.Url.Base)
            .OfType<string>()
            .GroupBy(@base => @base, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;
        return [.. requests.Select(Place).OfType<ApiOperation>()];
    }

    private ApiOperation? Place(PlacedRequest request)
    {
        var (key, operation, diagnostics) = _requests[request.Key];
        bag.AddRange(diagnostics, request.Node.Place);
        if (operation is null)
            return null;
        var credential = credentials.Resolve(request.Auth, request.Node);
        return _operations[key] = operation with
        {
            Credential = credential,
            IsAuthenticated = credential is not null || (request.Auth is null && operation.Url.Base == _base),
            Place = request.Node.Place,
        };
    }

    private ApiGroup Group(RequestGroup group) => new(
        group.Name,
        group.GivenName,
        group.Description,
        [.. group.Groups.Select(Group)],
        [.. group.Requests
            .Select(request => _operations.TryGetValue(request.Key, out var operation) ? operation : null)
            .OfType<ApiOperation>()]);

    private static ApiVariable Variable(UsedVariable variable, VariableScope scope, BaseUrl baseUrl) =>
        new(variable.Name, variable.Default ?? baseUrl.DefaultOf(variable.Name), scope.Find(variable.Name)?.Description)
        {
            IsDefined = baseUrl.DefaultOf(variable.Name) is null,
        };

    private static void ReportUndefined(
        IEnumerable<UsedVariable> used,
        VariableScope scope,
        BaseUrl baseUrl,
        IReadOnlyList<EnvironmentDocument> environments,
        DiagnosticBag bag)
    {
        var defined = new HashSet<string>(
            environments.SelectMany(environment => environment.Variables).Select(variable => variable.Key), StringComparer.Ordinal);
        foreach (var variable in used.Where(variable => variable.Default is null && baseUrl.DefaultOf(variable.Name) is null))
        {
            if (!scope.IsSecret(variable.Name) && !defined.Contains(variable.Name))
                bag.Report(Descriptors.UndefinedVariable, variable.FirstUse, variable.Name);
        }
    }
}
