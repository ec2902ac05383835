namespace ZoomGen.MockServer.Matching;

/// <summary>A path with variables. Slashes at its ends do not count, neither here nor in a request.</summary>
internal sealed class PathTemplate
{
    private readonly IReadOnlyList<PathSegment> _segments;

    private PathTemplate(string text, IReadOnlyList<PathSegment> segments)
    {
        Text = text;
        _segments = segments;
        Precedence = string.Concat(segments.Select(segment => segment.Precedence));
    }

    public string Text { get; }

    /// <summary>Of two templates that match one path, the one whose precedence sorts first (ordinal) is more specific.</summary>
    public string Precedence { get; }

    public static PathTemplate Parse(string path)
    {
        var segments = Split(path);
        return new PathTemplate("/" + string.Join('/', segments), segments.Select(PathSegment.Parse).ToArray());
    }

    public bool Matches(IReadOnlyList<string> path) =>
        path.Count == _segments.Count && _segments.Zip(path).All(pair => pair.First.Matches(pair.Second));

    /// <summary>The values of the variables that are whole segments, by name.</summary>
    public IReadOnlyDictionary<string, string> Capture(IReadOnlyList<string> path)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (segment, value) in _segments.Zip(path))
        {
            if (segment.Variable is { } name)
                values[name] = value;
        }
        return values;
    }

    /// <summary>The segments of a request target, decoded one by one: an encoded slash does not divide.</summary>
    public static IReadOnlyList<string> SplitTarget(string target)
    {
        var path = target.Split('?', 2)[0];
        if (!path.StartsWith('/') && Uri.TryCreate(path, UriKind.Absolute, out var absolute))
            path = absolute.AbsolutePath;
        return Split(path).Select(Uri.UnescapeDataString).ToArray();
    }

    private static string[] Split(string path)
    {
        var inner = path.Trim('/');
        return inner.Length is 0 ? [] : inner.Split('/');
    }
}
