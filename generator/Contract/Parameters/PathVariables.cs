using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Overlays;
using ZoomGen.Generator.Contract.Urls;
using ZoomGen.Generator.Contract.Variables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// The path variables of the whole collection. One name below one parent segment is one thing everywhere: it has one type, from the best
/// evidence of all its uses, and any use may lend another its value.
/// </summary>
internal sealed class PathVariables
{
    private readonly VariableScope _scope;
    private readonly DiagnosticBag _bag;
    private readonly Dictionary<(string Parent, string Name), ParameterType> _types = [];
    private readonly Dictionary<(string Parent, string Name), ParameterType?> _given = [];
    private readonly Dictionary<(string Parent, string Name), string?> _documentation = [];
    private readonly Dictionary<(string Parent, string Name), string> _integers = [];

    public PathVariables(IEnumerable<UrlNode> urls, VariableScope scope, DiagnosticBag bag)
    {
        _scope = scope;
        _bag = bag;
        foreach (var group in urls.SelectMany(Uses).GroupBy(use => use.Key))
        {
            _types[group.Key] = Unify([.. group]);
            _given[group.Key] = group.Select(Given).FirstOrDefault(type => type is not null);
            _documentation[group.Key] = group.Select(use => use.Description).FirstOrDefault(description => TypeInference.Documented(description) is not null);
            if (group.FirstOrDefault(use => use.Sample is { } sample && TypeInference.FitsInt64(sample)) is { Sample: { } integer })
                _integers[group.Key] = integer;
        }
    }

    /// <summary>One parameter for each name; of several uses in one path the first counts.</summary>
    public IEnumerable<ApiParameter> Resolve(UrlNode url) =>
        Uses(url).GroupBy(use => use.Key.Name, StringComparer.Ordinal).Select(uses => Resolve(uses.First(), url));

    /// <summary>
    /// One parameter for each variable of the collection that stands in the path: what a caller gives for it goes before what the options hold.
    /// </summary>
    public IEnumerable<ApiParameter> ResolveReferences(UrlTemplate template, UrlNode url) => template.Pieces
        .OfType<SegmentVariablePiece>()
        .Select(piece => piece.Name)
        .Distinct(StringComparer.Ordinal)
        .Select(name => new ApiParameter(
            ParameterLocation.Path,
            TextTemplate.Of(name),
            ParameterType.Text,
            Required: false,
            Constant: false,
            Confidential: false,
            _scope.Template("{{" + name + "}}", url.Place),
            _scope.Find(name)?.Description));

    private ApiParameter Resolve(PathVariableUse use, UrlNode url)
    {
        var given = Given(use) ?? _given[use.Key];
        var type = given ?? _types[use.Key];
        return new(
            ParameterLocation.Path,
            TextTemplate.Of(use.Key.Name),
            type,
            Required: true,
            Constant: false,
            Confidential: false,
            Example(use, type, url),
            use.Description,
            given is null ? TypeInference.Source(type, _documentation[use.Key], use.Sample) : GivenTypes.Evidence)
        {
            GivenName = use.Overlay?.Name,
        };
    }

    private TextTemplate Example(PathVariableUse use, ParameterType type, UrlNode url)
    {
        if (type == ParameterType.Text && use is { Value: { } value, Sample.Length: > 0 } && VariableText.HasVariable(value))
            return _scope.Template(value, url.Place).Map(PercentEncoding.Decode);
        var sample = use.Sample ?? "";
        if (!TypeInference.Admits(type, sample))
            _bag.Report(Descriptors.ContradictingValue, url.Place, use.Key.Name);
        if (type == TypeInference.Int64 && !TypeInference.FitsInt64(sample) && _integers.TryGetValue(use.Key, out var integer))
            sample = integer;
        return TextTemplate.Of(TypeInference.Fit(type, sample.Length == 0 ? use.Key.Name : sample));
    }

    private static ParameterType? Given(PathVariableUse use) => use.Overlay?.Type is { } type ? GivenTypes.ParameterType(type) : null;

    // Documented beats sampled; samples that disagree are texts, and a use without one says nothing.
    private static ParameterType Unify(IReadOnlyList<PathVariableUse> uses)
    {
        if (uses.Select(use => TypeInference.Documented(use.Description)).FirstOrDefault(type => type is not null) is { } documented)
            return documented;
        var types = uses
            .Where(use => !string.IsNullOrEmpty(use.Sample))
            .Select(use => TypeInference.Placeholder(use.Sample) ?? TypeInference.Sampled(use.Sample, use.Key.Name) ?? ParameterType.Text)
            .Select(type => type is ScalarType ? type : ParameterType.Text)
            .Distinct()
            .ToArray();
        return types.Length == 1 ? types[0] : ParameterType.Text;
    }

    private IEnumerable<PathVariableUse> Uses(UrlNode url)
    {
        var rows = new Dictionary<string, FieldNode>(StringComparer.Ordinal);
        // Of two entries of one name the last counts; a disabled one is used all the same, as Postman does.
        foreach (var row in url.Variables)
            rows[row.Key] = row;
        foreach (var segment in PathSegments.Read(url))
        {
            if (segment.Variable is { } name)
                yield return Use((segment.Parent, name), rows.TryGetValue(name, out var row) ? row : null);
        }
    }

    private PathVariableUse Use((string Parent, string Name) key, FieldNode? row)
    {
        var value = row?.Value is { Length: > 0 } text ? text : null;
        return new(key, value, value is null ? null : PercentEncoding.Decode(_scope.Resolve(value)), RequiredMarker.RemoveFrom(row?.Description), row?.Given);
    }

    /// <summary><see cref="Value"/> is the documented text, <see cref="Sample"/> what it comes to with the variables replaced that have a known value.</summary>
    private sealed record PathVariableUse((string Parent, string Name) Key, string? Value, string? Sample, string? Description, ValueOverlay? Overlay);
}
