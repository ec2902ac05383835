using ZoomGen.Generator.Collection;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.Testing.Examples;

/// <summary>The saved responses (Postman: examples) of collections, by operation.</summary>
internal sealed class ExampleTable
{
    private readonly List<RequestNode> _requests = [];

    public void Add(string path) =>
        _requests.AddRange(RequestWalk.Read(CollectionSource.Read(path, CancellationToken.None).Document.Items));

    /// <summary>The example with a name, or the only one whose name contains the text.</summary>
    /// <exception cref="ArgumentException">There is no such example, or several names contain the text.</exception>
    public SavedResponse Find(ApiOperation operation, string name)
    {
        var examples = ExamplesOf(operation);
        return SavedResponse.Find(examples, name) ?? throw Missing(operation, $"'{name}'", examples);
    }

    /// <summary>The first example with a status.</summary>
    /// <exception cref="ArgumentException">There is no such example.</exception>
    public SavedResponse Find(ApiOperation operation, int statusCode)
    {
        var examples = ExamplesOf(operation);
        return Array.Find(examples, example => example.Code == statusCode)
            ?? throw Missing(operation, $"with the status {statusCode}", examples);
    }

    private SavedResponse[] ExamplesOf(ApiOperation operation) =>
        [.. Find(operation).SelectMany(request => request.Responses).Select(SavedResponse.Read).OfType<SavedResponse>()];

    private static ArgumentException Missing(ApiOperation operation, string what, SavedResponse[] examples) => new(
        $"The collections of the handler have no example {what} of {operation}, or several."
        + (examples.Length == 0 ? "" : $" They have {string.Join(", ", examples.Select(example => $"{example.Code} '{example.Name}'"))}."));

    // Two requests can have the same name, and a path that contains variables need not be that of the operation.
    private IEnumerable<RequestNode> Find(ApiOperation operation)
    {
        var named = _requests
            .Where(request => request.Name == operation.Name
                && request.Method.Equals(operation.Method.Method, StringComparison.OrdinalIgnoreCase))
            .ToArray();
        var same = named.Where(request => CollectionUrl.Read(request.Url).Path == operation.PathTemplate).ToArray();
        return same.Length > 0 ? same : named;
    }
}
