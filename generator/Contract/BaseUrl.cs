using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// The client option for the host, shared by all requests with a fixed host. <see cref="Origin"/> is the most frequent host. It is null if
/// there is none, or if a variable of the collection or of an environment has this name.
/// </summary>
internal sealed record BaseUrl(string? Origin)
{
    public const string Variable = "baseUrl";

    public static BaseUrl Find(
        IEnumerable<PlacedRequest> requests, VariableScope scope, IEnumerable<EnvironmentDocument> environments)
    {
        string[] origins = [.. requests.Select(request => request.Node.Url.Origin)];
        if (scope.Find(Variable) is not null || environments.Any(HasVariable) || origins.Any(IsReference))
            return new((string?)null);
        return new(origins
            .Where(origin => !VariableText.HasVariable(origin))
            .GroupBy(origin => origin, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key);
    }

    /// <summary>The origin as the default value of the option, or null for any other variable.</summary>
    public TextTemplate? DefaultOf(string variable) => variable == Variable && Origin is not null ? TextTemplate.FromLiteral(Origin) : null;

    private static bool HasVariable(EnvironmentDocument environment) =>
        environment.Variables.Any(variable => variable.Key == Variable);

    private static bool IsReference(string origin) => origin.StartsWith("{{" + Variable + "}}", StringComparison.Ordinal);
}
