using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// Resolves the path variables of a request. A name after the same segment means the same thing everywhere in the collection: it has one
/// type, from the best evidence of all uses, and a use without a sample can take the sample of another.
/// </summary>
/// <param name="variables">What all requests document about the path variables.</param>
/// <param name="callerVariables">The collection variables in the URL that are parameters of the request.</param>
/// <param name="scope">The variables of the collection.</param>
/// <param name="bag">Receives the values that contradict a type.</param>
internal sealed class PathVariables(
    IEnumerable<PathVariable> variables, IReadOnlyList<string> callerVariables, VariableScope scope, DiagnosticBag bag)
{
    private readonly Dictionary<PathVariableKey, PathVariable> _variables = variables.ToDictionary(variable => variable.Key);

    /// <summary>Combines what all URLs document about their path variables.</summary>
    public static IReadOnlyDictionary<PathVariableKey, PathVariable> Collect(IEnumerable<UrlNode> urls, VariableScope scope) => urls
        .SelectMany(url => PathVariableUse.Read(url, scope))
        .GroupBy(use => use.Key)
        .ToDictionary(uses => uses.Key, uses => PathVariable.Unify(uses.Key, [.. uses]));

    /// <summary>The parameters of a path by name. If a path contains a name several times, the first use counts.</summary>
    public IReadOnlyDictionary<string, ApiParameter> Resolve(UrlNode url) => PathVariableUse.Read(url, scope)
        .GroupBy(use => use.Key.Name, StringComparer.Ordinal)
        .ToDictionary(uses => uses.Key, uses => Resolve(uses.First(), url), StringComparer.Ordinal);

    /// <summary>The parameter for a collection variable in a path. If it is optional, its value overrides the client option.</summary>
    public ApiParameter ResolveReference(string variable, UrlNode url)
    {
        var isRequired = callerVariables.Contains(variable);
        return new()
        {
            Location = ParameterLocation.Path,
            Name = TextTemplate.FromLiteral(variable),
            Type = ParameterType.Text,
            Required = isRequired,
            Example = isRequired ? TextTemplate.FromLiteral(variable) : scope.Template("{{" + variable + "}}", url.Place),
            Description = scope.Find(variable)?.Description,
        };
    }

    /// <summary>The parameter for the whole URL, or null if the URL has several parts or its variable is a client option.</summary>
    public ApiParameter? ResolveWholeUrl(UrlNode url)
    {
        if (CallerVariables.WholeUrl(url, scope) is not { } variable || !callerVariables.Contains(variable))
            return null;
        var type = new ScalarType(Scalar.Uri);
        return new()
        {
            Location = ParameterLocation.Url,
            Name = TextTemplate.FromLiteral(variable),
            Type = type,
            Required = true,
            Example = TextTemplate.FromLiteral(TypeInference.Fit(type, "")),
            Description = scope.Find(variable)?.Description,
        };
    }

    private ApiParameter Resolve(PathVariableUse use, UrlNode url)
    {
        var variable = _variables[use.Key];
        var overlaid = use.OverlaidType ?? variable.OverlaidType;
        var type = overlaid ?? variable.Type;
        return new()
        {
            Location = ParameterLocation.Path,
            Name = TextTemplate.FromLiteral(use.Key.Name),
            Type = type,
            Required = true,
            Example = Example(use, type, variable.Integer, url),
            Description = use.Description,
            Evidence = overlaid is null ? TypeInference.Source(type, variable.TypeDescription, use.Sample) : GivenTypes.Evidence,
            GivenName = use.Overlay?.Name,
        };
    }

    private TextTemplate Example(PathVariableUse use, ParameterType type, string? integer, UrlNode url)
    {
        if (type == ParameterType.Text && use is { Value: { } value, Sample.Length: > 0 } && VariableText.HasVariable(value))
            return scope.Template(value, url.Place).Map(PercentEncoding.Decode);
        var sample = use.Sample ?? "";
        if (!TypeInference.Admits(type, sample))
            bag.Report(Descriptors.ContradictingValue, url.Place, use.Key.Name);
        if (type == TypeInference.Int64 && !TypeInference.FitsInt64(sample) && integer is not null)
            sample = integer;
        return TextTemplate.FromLiteral(TypeInference.Fit(type, sample.Length == 0 ? use.Key.Name : sample));
    }
}
