using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Reporting;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Tool.Api;

/// <summary>A request that a response was saved for.</summary>
/// <param name="Request">What was saved.</param>
/// <param name="Api">The collection, in which the saved request is the only one.</param>
internal sealed record SavedOperation(SavedRequest Request, MockedApi Api)
{
    /// <summary>The saved request as a client would declare it, or null if it cannot be sent.</summary>
    public MockedOperation? Operation => Api.Operations.Count > 0 ? Api.Operations[0] : null;
}

/// <summary>
/// The requests that responses were saved for. Each goes through the stages of the generator in the place of the documented request, so
/// that its tables, variables, credentials and overlay mean the same.
/// </summary>
internal sealed class SavedRequests(CollectionSource source, ApiBinder binder)
{
    private readonly SavedRequestTable _requests = new(source.Files);

    /// <summary>Whether a response was saved with its request.</summary>
    public bool Has(SavedResponseNode response) => Find(response) is not null;

    /// <summary>The request of a response of the operation, or null if only the response was saved.</summary>
    public SavedOperation? Find(MockedOperation operation, SavedResponseNode response, CancellationToken cancellation)
    {
        if (Find(response) is not { } saved)
            return null;
        var items = Keep(source.Document.Items, operation.Request.Place, request => Replace(request, saved));
        return new(saved, binder.Bind(source.Document with { Items = [.. items] }, cancellation));
    }

    private SavedRequest? Find(SavedResponseNode response) =>
        _requests.Find(response.Place) is { } saved and not { Url: null, Headers.Count: 0, Body: null } ? saved : null;

    // The folders remain: a request inherits their credentials, and an overlay names them.
    private static IEnumerable<ItemNode> Keep(IEnumerable<ItemNode> items, Place place, Func<RequestNode, RequestNode> replace)
    {
        foreach (var item in items)
        {
            if (item is RequestNode request && request.Place == place)
                yield return replace(request);
            else if (item is FolderNode folder && Keep(folder.Items, place, replace).ToArray() is { Length: > 0 } kept)
                yield return folder with { Items = [.. kept] };
        }
    }

    // The saved path has values in the places of the variables.
    private static RequestNode Replace(RequestNode request, SavedRequest saved) => request with
    {
        Url = saved.Url is { } url ? request.Url with { Query = url.Query } : request.Url,
        Headers = saved.Headers,
        Body = saved.Body,
        Responses = [],
    };
}
