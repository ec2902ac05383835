using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract;

/// <summary>Reports the variables of the collection and its environments that give URLs a protocol other than http and https.</summary>
internal static class ForeignSchemes
{
    public static void Report(
        IEnumerable<PlacedRequest> requests,
        IReadOnlyCollection<VariableNode> variables,
        IEnumerable<EnvironmentDocument> environments,
        DiagnosticBag bag)
    {
        string[] origins = [.. requests.Select(request => request.Node.Url.Origin).Distinct(StringComparer.Ordinal)];
        IEnumerable<VariableScope> scopes =
            [new(variables), .. environments.Select(environment => new VariableScope([.. variables, .. environment.Variables]))];
        var found = scopes.SelectMany(scope => origins.Select(origin => Find(scope, origin)).OfType<ForeignScheme>()).Distinct();
        foreach (var (variable, scheme) in found)
            bag.Report(Descriptors.ForeignScheme, variable.Place, variable.Key, scheme);
    }

    private static ForeignScheme? Find(VariableScope scope, string origin) =>
        VariableText.Split(origin).FirstOrDefault() is { IsVariable: true } first
        && scope.Find(first.Text) is { } variable
        && UrlScheme.FindForeign(scope.Resolve(origin)) is { } scheme
            ? new(variable, scheme)
            : null;

    private sealed record ForeignScheme(VariableNode Variable, string Scheme);
}
