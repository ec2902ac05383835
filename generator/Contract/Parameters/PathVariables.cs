using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Urls;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// The path variables of the whole collection. One name below one parent segment is one thing everywhere: it has one type, from the best
/// evidence of all its uses, and any use may lend another its value.
/// </summary>
internal sealed class PathVariables
{
    private readonly VariableScope _scope;
    private readonly Dictionary<(string Parent, string Name), ParameterType> _types = [];
    private readonly Dictionary<(string Parent, string Name), string> _integers = [];

    public PathVariables(IEnumerable<UrlNode> urls, VariableScope scope)
    {
        _scope = scope;
        var uses = urls.SelectMany(url => PathSegments.Read(url).Where(segment => segment.Variable is not null).Select(segment => Use(url, segment)));
        foreach (var group in uses.GroupBy(use => use.Key))
        {
            _types[group.Key] = Unify([.. group]);
            if (group.FirstOrDefault(use => use.Sample is { } sample && TypeInference.FitsInt64(sample)) is { Sample: { } integer })
                _integers[group.Key] = integer;
        }
    }

    public ApiParameter Resolve(UrlNode url, PathSegment segment)
    {
        var use = Use(url, segment);
        var type = _types[use.Key];
        var sample = use.Sample ?? "";
        if (type == TypeInference.Int64 && !TypeInference.FitsInt64(sample) && _integers.TryGetValue(use.Key, out var integer))
            sample = integer;
        var example = TypeInference.Fit(type, sample.Length == 0 ? segment.Variable! : sample);
        return new(ParameterLocation.Path, segment.Variable!, type, Required: true, Constant: false, example, use.Description);
    }

    // Documented beats sampled; samples that disagree are texts.
    private static ParameterType Unify(IReadOnlyList<PathVariableUse> uses)
    {
        if (uses.Select(use => TypeInference.Documented(use.Description)).FirstOrDefault(type => type is not null) is { } documented)
            return documented;
        var types = uses
            .Select(use => TypeInference.Placeholder(use.Sample) ?? TypeInference.Sampled(use.Sample) ?? ParameterType.Text)
            .Select(type => type is ScalarType ? type : ParameterType.Text)
            .Distinct()
            .ToArray();
        return types.Length == 1 ? types[0] : ParameterType.Text;
    }

    private PathVariableUse Use(UrlNode url, PathSegment segment)
    {
        // Of two entries of one name the last counts; a disabled one is used all the same, as Postman does.
        var row = url.Variables.LastOrDefault(variable => variable.Key == segment.Variable);
        var sample = row?.Value is { Length: > 0 } value ? PercentEncoding.Decode(_scope.Resolve(value)) : null;
        return new((segment.Parent, segment.Variable!), sample, RequiredMarker.RemoveFrom(row?.Description));
    }

    private sealed record PathVariableUse((string Parent, string Name) Key, string? Sample, string? Description);
}
