using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// The variables in the path of a request. One name below one parent segment is one thing in the whole collection: it has one type, from
/// the best evidence of all its uses, and any use may lend another its value.
/// </summary>
/// <param name="variables">What all requests say of the variables.</param>
/// <param name="callerVariables">The variables of the collection in the URL that a caller has to give.</param>
/// <param name="scope">The variables of the collection.</param>
/// <param name="bag">Takes values that contradict a type.</param>
internal sealed class PathVariables(
    IEnumerable<PathVariable> variables, IReadOnlyList<string> callerVariables, VariableScope scope, DiagnosticBag bag)
{
    private readonly Dictionary<PathVariableKey, PathVariable> _variables = variables.ToDictionary(variable => variable.Key);

    /// <summary>Gathers what all URLs say about their variables.</summary>
    public static IReadOnlyDictionary<PathVariableKey, PathVariable> Collect(IEnumerable<UrlNode> urls, VariableScope scope) => urls
        .SelectMany(url => PathVariableUse.Read(url, scope))
        .GroupBy(use => use.Key)
        .ToDictionary(uses => uses.Key, uses => PathVariable.Unify(uses.Key, [.. uses]));

    /// <summary>The parameters of a path by their names; of several uses of one name in a path the first counts.</summary>
    public IReadOnlyDictionary<string, ApiParameter> Resolve(UrlNode url) => PathVariableUse.Read(url, scope)
        .GroupBy(use => use.Key.Name, StringComparer.Ordinal)
        .ToDictionary(uses => uses.Key, uses => Resolve(uses.First(), url), StringComparer.Ordinal);

    /// <summary>
    /// A parameter for a variable of the collection in a path. If it is not required, a value that the caller gives has precedence over
    /// the one in the options.
    /// </summary>
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

    /// <summary>The parameter that is the whole URL, or null where a URL has parts or is a setting of the client.</summary>
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
