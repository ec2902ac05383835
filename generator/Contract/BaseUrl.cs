using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// The option that requests with a fixed host share, so that a client can be pointed elsewhere. <see cref="Origin"/> is the host that most
/// of them have; null where there is none, or where the collection has a variable of that name, which is its author's own choice.
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

    /// <summary>The origin as the value of the option; null for another variable.</summary>
    public TextTemplate? DefaultOf(string variable) => variable == Variable && Origin is not null ? TextTemplate.FromLiteral(Origin) : null;
}
