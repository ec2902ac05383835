using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// The client option for the host, shared by all requests with a fixed host. <see cref="Origin"/> is the most frequent host. It is null if
/// there is none, or if the collection itself defines a variable with this name.
/// </summary>
internal sealed record BaseUrl(string? Origin)
{
    public const string Variable = "baseUrl";

    public static BaseUrl Find(IEnumerable<PlacedRequest> requests, VariableScope scope) =>
        scope.Find(Variable) is not null ? new((string?)null) : new(requests
            .Select(request => request.Node.Url.Origin)
            .Where(origin => !VariableText.HasVariable(origin))
            .GroupBy(origin => origin, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key);

    /// <summary>The origin as the default value of the option, or null for any other variable.</summary>
    public TextTemplate? DefaultOf(string variable) => variable == Variable && Origin is not null ? TextTemplate.FromLiteral(Origin) : null;
}
