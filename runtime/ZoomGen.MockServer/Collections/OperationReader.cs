using ZoomGen.Generator.Collection;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Collections;

/// <summary>Requests to operations.</summary>
internal sealed class OperationReader
{
    private readonly VariableTable _variables;

    private OperationReader(VariableTable variables) => _variables = variables;

    public static IEnumerable<Operation> Read(CollectionDocument document) =>
        RequestWalk.Read(document.Items).Select(new OperationReader(new VariableTable(document.Variables)).ReadRequest);

    private Operation ReadRequest(RequestNode request) => new(
        request.Method,
        ReadTemplates(CollectionUrl.Read(request.Url)).ToArray(),
        Rows.Enabled(request.Url.Query).ToArray(),
        RequiredField.Read(request).ToArray(),
        request.Responses.Select(SavedResponse.Read).OfType<SavedResponse>().ToArray());

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
