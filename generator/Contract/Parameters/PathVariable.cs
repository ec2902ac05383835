using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>Identifies a path variable: its name, and the segment before it.</summary>
internal readonly record struct PathVariableKey(string Parent, string Name)
{
    public static IEnumerable<PathVariableKey> Read(UrlNode url) => PathSegments.Read(url)
        .Where(segment => segment.Variable is not null)
        .Select(segment => new PathVariableKey(segment.Parent, segment.Variable!));
}

/// <summary>
/// What all uses of a path variable document together. <see cref="TypeDescription"/> is the description that documents the type.
/// <see cref="Integer"/> is a sample for uses whose own sample is not a number.
/// </summary>
internal sealed record PathVariable(
    PathVariableKey Key, ParameterType Type, ParameterType? OverlaidType, string? TypeDescription, string? Integer)
{
    public static PathVariable Unify(PathVariableKey key, IReadOnlyList<PathVariableUse> uses)
    {
        var description = uses.Select(use => use.Description).FirstOrDefault(text => TypeInference.Documented(text) is not null);
        return new(
            key,
            TypeInference.Documented(description) ?? Listed(uses) ?? Sampled(uses),
            uses.Select(use => use.OverlaidType).FirstOrDefault(type => type is not null),
            description,
            uses.Select(use => use.Sample).FirstOrDefault(sample => sample is not null && TypeInference.FitsInt64(sample)));
    }

    // A list that a sample contradicts is only an example.
    private static ParameterType? Listed(IReadOnlyList<PathVariableUse> uses)
    {
        var types = uses.Select(use => TypeInference.Listed(use.Description, use.Sample)).OfType<ParameterType>().Distinct().ToArray();
        return types.Length == 1 && uses.All(use => TypeInference.Admits(types[0], use.Sample ?? "")) ? types[0] : null;
    }

    // If the samples disagree, the type is string. A use without a sample does not count.
    private static ParameterType Sampled(IEnumerable<PathVariableUse> uses)
    {
        var types = uses
            .Where(use => !string.IsNullOrEmpty(use.Sample))
            .Select(use => TypeInference.Placeholder(use.Sample) ?? TypeInference.Sampled(use.Sample, use.Key.Name) ?? ParameterType.Text)
            .Select(type => type is ScalarType ? type : ParameterType.Text)
            .Distinct()
            .ToArray();
        return types.Length == 1 ? types[0] : ParameterType.Text;
    }
}

/// <summary>
/// A path variable in one URL. <see cref="Value"/> is the documented text, and <see cref="Sample"/> the same text with known variables
/// replaced.
/// </summary>
internal sealed record PathVariableUse(PathVariableKey Key, string? Value, string? Sample, string? Description, ValueOverlay? Overlay)
{
    public ParameterType? OverlaidType => Overlay?.Type is { } type ? GivenTypes.ParameterType(type) : null;

    public static IEnumerable<PathVariableUse> Read(UrlNode url, VariableScope scope)
    {
        var rows = new Dictionary<string, FieldNode>(StringComparer.Ordinal);
        // If a name occurs twice, the last row wins. Disabled rows count too, as in Postman.
        foreach (var row in url.Variables)
            rows[row.Key] = row;
        foreach (var segment in PathSegments.Read(url))
        {
            if (segment.Variable is { } name)
                yield return From(new(segment.Parent, name), segment.Sample, rows.TryGetValue(name, out var row) ? row : null, scope);
        }
    }

    private static PathVariableUse From(PathVariableKey key, string? inPath, FieldNode? row, VariableScope scope)
    {
        var value = inPath is null && row?.Value is { Length: > 0 } text ? text : null;
        var sample = value is null ? inPath : PercentEncoding.Decode(scope.Resolve(value));
        return new(key, value, sample, RequiredMarker.RemoveFrom(row?.Description), row?.Given);
    }
}
