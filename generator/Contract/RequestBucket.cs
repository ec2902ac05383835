using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// Some requests of the collection at <see cref="Path"/>, with all that resolving them depends on. The compiler compares the outputs of a
/// step by their position, so a request's bucket depends on nothing but its key: an edit resolves the requests of one bucket again.
/// </summary>
internal sealed record RequestBucket(string Path, ResolutionContext Context, EquatableArray<RequestInput> Requests)
{
    /// <summary>A power of two, so large that a bucket of a usual collection holds one or two requests.</summary>
    private const int Count = 512;

    /// <summary>All buckets, those without a request included.</summary>
    public static IReadOnlyList<RequestBucket> Spread(
        string path, CollectionDocument document, IEnumerable<EnvironmentDocument> environments)
    {
        var tree = RequestTree.Of(document);
        var variables = DefinedVariables.Of(document, environments);
        var scope = new VariableScope(variables);
        var context = ResolutionContext.Of(variables, BaseUrl.Find(tree.Requests, scope).Origin, tree.Requests);
        UrlNode[] urls = [.. tree.Requests.Select(request => request.Node.Url)];
        var pathVariables = PathVariables.Collect(urls, scope);
        var callerVariables = CallerVariables.Find(urls, scope, environments);
        var buckets = new List<RequestInput>[Count];
        foreach (var request in tree.Requests)
            (buckets[StableHash.Of(request.Key.Name) % Count] ??= []).Add(RequestInput.Of(request, pathVariables, CallersOwn(request)));
        return [.. buckets.Select(bucket => new RequestBucket(path, context, bucket is null ? [] : [.. bucket]))];

        EquatableArray<string> CallersOwn(PlacedRequest request) =>
            [.. CallerVariables.Read(request.Node.Url, scope).Distinct().Where(callerVariables.Contains)];
    }
}

/// <summary>
/// A request on its own. <see cref="IsAuthorized"/> where credentials take the place of an Authorization header;
/// <see cref="PathVariables"/> are what all requests say of the path variables, and <see cref="CallerVariables"/> the other variables of
/// its URL that a caller gives.
/// </summary>
internal sealed record RequestInput(
    RequestKey Key,
    RequestNode Request,
    bool IsAuthorized,
    EquatableArray<PathVariable> PathVariables,
    EquatableArray<string> CallerVariables)
{
    public static RequestInput Of(
        PlacedRequest request,
        IReadOnlyDictionary<PathVariableKey, PathVariable> pathVariables,
        EquatableArray<string> callerVariables) => new(
        request.Key,
        DetachedRequest.Of(request),
        CredentialResolver.PlacesAuthorization(request.Auth, request.Node),
        [.. PathVariableKey.Read(request.Node.Url).Distinct().Select(key => pathVariables[key])],
        callerVariables);
}
