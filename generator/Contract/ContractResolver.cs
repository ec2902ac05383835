using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract;

/// <summary>Stage 2: document to contract.</summary>
internal static class ContractResolver
{
    public static ApiContract Resolve(
        CollectionDocument document, IReadOnlyList<EnvironmentDocument> environments, DiagnosticBag bag, CancellationToken cancellation)
    {
        var variables = DefinedVariables(document, environments);
        var scope = new VariableScope(variables);
        var baseUrl = BaseUrl.Find(document, scope);
        var credentials = new CredentialResolver(document.Auth, bag);
        var root = OperationResolver.Create(document, scope, baseUrl, credentials, bag).Resolve(document, cancellation);
        var used = UsedVariables.Collect(root, scope);
        var named = environments.Where(environment => !environment.IsGlobals).ToArray();
        ReportUndefined(used, scope, baseUrl, named, bag);
        return new(
            document.Name,
            document.Description,
            credentials.Credentials,
            [.. used
                .Select(variable => Variable(variable, scope, baseUrl))
                .OrderByDescending(variable => variable.Name == BaseUrl.Variable)],
            [.. named
                .Select(environment => EnvironmentResolver.Resolve(environment, variables, used))
                .Where(environment => environment.Values.Count > 0)],
            root);
    }

    // Globals have lower precedence than the variables of the collection.
    private static IReadOnlyList<VariableNode> DefinedVariables(
        CollectionDocument document, IEnumerable<EnvironmentDocument> environments) =>
        [
            .. environments.Where(environment => environment.IsGlobals).SelectMany(environment => environment.Variables),
            .. document.Variables
        ];

    private static ApiVariable Variable(UsedVariable variable, VariableScope scope, BaseUrl baseUrl) =>
        new(variable.Name, variable.Default ?? baseUrl.DefaultOf(variable.Name), scope.Find(variable.Name)?.Description);

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
