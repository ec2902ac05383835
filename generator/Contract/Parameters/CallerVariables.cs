using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support.Scalars;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Parameters;

/// <summary>
/// Finds the variables in URLs that belong to a request rather than to the client. These are variables without a value that occur in the
/// path of a single resource, such as <c>/videos/{{videoId}}</c>, and variables that are a whole URL.
/// </summary>
internal sealed class CallerVariables
{
    /// <summary>Words in the names of base URL variables. Such a variable is a setting even if only one request uses it so far.</summary>
    private static readonly string[] BaseWords = ["base", "domain", "endpoint", "host", "server"];

    private readonly VariableScope _scope;
    private readonly HashSet<string> _given;
    private readonly HashSet<string> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _wholeUrls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _resources = new(StringComparer.Ordinal);

    private CallerVariables(VariableScope scope, IEnumerable<EnvironmentDocument> environments)
    {
        _scope = scope;
        _given = new(
            environments
                .SelectMany(environment => environment.Variables)
                .Where(variable => !string.IsNullOrEmpty(variable.Value))
                .Select(variable => variable.Key),
            StringComparer.Ordinal);
    }

    public static IReadOnlyCollection<string> Find(
        IReadOnlyCollection<UrlNode> urls, VariableScope scope, IEnumerable<EnvironmentDocument> environments)
    {
        var found = new CallerVariables(scope, environments);
        foreach (var url in urls)
            found.Add(url);
        return [.. found._resources.Keys.Where(found.IsInOnePath), .. found._wholeUrls.Keys.Where(name => found.IsUrl(name, urls.Count))];
    }

    /// <summary>The variables in the path of a URL, or the variable that is the whole URL.</summary>
    public static IEnumerable<string> Read(UrlNode url, VariableScope scope) =>
        WholeUrl(url, scope) is { } name ? [name] : url.Path.SelectMany(segment => Names(segment, scope));

    /// <summary>The variable that is the whole URL, or null.</summary>
    public static string? WholeUrl(UrlNode url, VariableScope scope) =>
        url is { Path.Count: 0, Query.Count: 0 }
        && scope.Template(url.Origin, url.Place).Pieces is { Count: 1 } pieces
        && pieces[0] is VariableReference variable
            ? variable.Name
            : null;

    private void Add(UrlNode url)
    {
        if (WholeUrl(url, _scope) is { } whole)
        {
            _wholeUrls[whole] = _wholeUrls.TryGetValue(whole, out var count) ? count + 1 : 1;
            return;
        }
        _bases.UnionWith(Names(url.Origin, _scope));
        foreach (var segment in PathSegments.Read(url))
            Add(segment);
    }

    // The resource is the segment before the variable, or the text before it in the same segment: `Orders({{orderId}})`.
    private void Add(PathSegment segment)
    {
        var resource = segment.Parent;
        foreach (var piece in _scope.Template(segment.Text, default).Pieces)
        {
            if (piece is LiteralText { Text: var text } && text.Any(char.IsLetter))
                resource = text;
            else if (piece is VariableReference { Name: var name })
                Add(name, resource);
        }
    }

    private void Add(string name, string resource)
    {
        if (!_resources.TryGetValue(name, out var resources))
            _resources[name] = resources = new(StringComparer.Ordinal);
        resources.Add(resource);
    }

    // A variable in the first segment does not belong to a resource.
    private bool IsInOnePath(string name) =>
        _resources[name].Count == 1
        && !_resources[name].Contains("")
        && !_bases.Contains(name)
        && !_wholeUrls.ContainsKey(name)
        && IsOpen(name);

    // If most requests use the variable, it is a setting.
    private bool IsUrl(string name, int requests) =>
        !_bases.Contains(name)
        && !_resources.ContainsKey(name)
        && (_wholeUrls[name] == 1 || _wholeUrls[name] * 2 <= requests)
        && !Array.Exists(BaseWords, word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
        && IsOpen(name);

    private bool IsOpen(string name) =>
        !_given.Contains(name)
        && _scope.Find(name) is not { IsSecret: true }
        && !SecretNames.NamesSecret(name)
        && (_scope.ValueOf(name) is not { Length: > 0 } value || Scalar.OfPlaceholder(value) is not null);

    private static IEnumerable<string> Names(string text, VariableScope scope) =>
        scope.Template(text, default).Pieces.OfType<VariableReference>().Select(reference => reference.Name);
}
