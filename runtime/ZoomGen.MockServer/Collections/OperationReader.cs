using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Collections;

/// <summary>Requests to operations.</summary>
internal sealed class OperationReader
{
    private readonly VariableTable _variables;
    private readonly SavedRequestTable _savedRequests;
    private readonly VariableHosts _hosts;

    private OperationReader(VariableTable variables, SavedRequestTable savedRequests, VariableHosts hosts) =>
        (_variables, _savedRequests, _hosts) = (variables, savedRequests, hosts);

    public static IEnumerable<Operation> Read(CollectionSource source, IEnumerable<VariableNode> environment)
    {
        var variables = new VariableTable(source.Document.Variables, environment);
        var requests = RequestWalk.Read(source.Document.Items).ToArray();
        var hosts = new VariableHosts(requests.Select(request => request.Url.Origin), variables);
        return requests.Select(new OperationReader(variables, new(source.Files), hosts).ReadRequest);
    }

    private Operation ReadRequest(RequestNode request) => new(
        request.Method,
        new[] { request.Url, WithVariables(request.Url) }
            .SelectMany(url => ReadTemplates(CollectionUrl.Read(url))).DistinctBy(template => template.Text).ToArray(),
        Rows.Enabled(request.Url.Query).Select(Resolve).ToArray(),
        RequiredField.Read(request).ToArray(),
        request.Responses.Select(SavedResponse.Read).OfType<SavedResponse>().ToArray(),
        new(request.Method, request.Url, request.Headers, request.Body),
        _savedRequests,
        _variables,
        _hosts);

    private FieldNode Resolve(FieldNode row) =>
        row with { Key = _variables.Resolve(row.Key), Value = _variables.Resolve(row.Value ?? "") };

    // Where a path contains a value, such as the 1 of users/1, each call has its own.
    private static UrlNode WithVariables(UrlNode url) => url with
    {
        Path = [.. PathSegments.Read(url).Select(segment => (segment.Variable is { } name ? ":" + name : "") + segment.Text)],
    };

    private IEnumerable<PathTemplate> ReadTemplates(CollectionUrl url)
    {
        var path = _variables.ExpandPaths(url.Path);
        yield return PathTemplate.Parse(path);

        var prefix = CollectionUrl.PathOfBase(_variables.Resolve(url.Host)).TrimEnd('/');
        if (prefix.Length > 0)
            yield return PathTemplate.Parse($"{prefix}/{path.TrimStart('/')}");

        // In {{host}}{{basePath}}/x only a value tells whether the second variable belongs to the host.
        if (url.Host.IndexOf("}}{{", StringComparison.Ordinal) is > 0 and var seam)
            yield return PathTemplate.Parse(_variables.ExpandPaths($"{url.Host[(seam + 2)..]}/{url.Path.TrimStart('/')}"));
    }
}
