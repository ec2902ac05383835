using System.Text.Json;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Collections;

/// <summary>Items to operations, depth first, so that the first in the collection stays the first.</summary>
internal sealed class ItemReader(VariableTable variables)
{
    public IEnumerable<Operation> Read(JsonElement? items) => items.Elements().SelectMany(ReadItem);

    private IEnumerable<Operation> ReadItem(JsonElement item)
    {
        if (ReadOperation(item) is { } operation)
            yield return operation;
        foreach (var inner in Read(item.Member("item")))
            yield return inner;
    }

    private Operation? ReadOperation(JsonElement item)
    {
        if (item.Member("request") is not { } request || ReadUrl(request) is not { } url)
            return null;

        return new Operation(
            ReadMethod(request),
            ReadTemplates(url).ToArray(),
            url.Query,
            RequiredField.Read(request, url).ToArray(),
            item.Member("response").Elements().Select(SavedResponse.Read).OfType<SavedResponse>().ToArray());
    }

    private static CollectionUrl? ReadUrl(JsonElement request) =>
        CollectionUrl.Read(request.ValueKind is JsonValueKind.String ? request : request.Member("url"));

    private static string ReadMethod(JsonElement request) =>
        request.TextMember("method") is { Length: > 0 } method ? method.ToUpperInvariant() : "GET";

    private IEnumerable<PathTemplate> ReadTemplates(CollectionUrl url)
    {
        var path = variables.ExpandPaths(url.Path);
        yield return PathTemplate.Parse(path);

        var prefix = CollectionUrl.PathOfBase(variables.Resolve(url.Host)).TrimEnd('/');
        if (prefix.Length > 0)
            yield return PathTemplate.Parse($"{prefix}/{path.TrimStart('/')}");

        // In {{host}}{{basePath}}/x only a value tells whether the second variable belongs to the host.
        if (url.Host.IndexOf("}}{{", StringComparison.Ordinal) is > 0 and var seam)
            yield return PathTemplate.Parse(variables.ExpandPaths($"{url.Host[(seam + 2)..]}/{url.Path.TrimStart('/')}"));
    }
}
