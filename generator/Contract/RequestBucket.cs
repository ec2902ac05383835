using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// Some requests of the collection at <see cref="Path"/>, with everything that resolving them depends on. The compiler compares the outputs
/// of a step by position, so the bucket of a request depends only on its key. After an edit, only the requests of one bucket are resolved
/// again.
/// </summary>
internal sealed record RequestBucket(string Path, ResolutionContext Context, EquatableArray<RequestInput> Requests)
{
    /// <summary>A power of two. It is large enough that a bucket of a typical collection contains one or two requests.</summary>
    private const int Count = 512;

    /// <summary>All buckets, including empty ones.</summary>
    public static IReadOnlyList<RequestBucket> Spread(
        string path, CollectionDocument document, IEnumerable<EnvironmentDocument> environments)
    {
        var tree = RequestTree.Of(document);
        var variables = DefinedVariables.Of(document, environments);
        var scope = new VariableScope(variables);
        var context = ResolutionContext.Of(variables, BaseUrl.Find(tree.Requests, scope, environments).Origin, tree.Requests);
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
/// The input for resolving one request. <see cref="IsAuthorized"/> is true if credentials replace its Authorization header.
/// <see cref="PathVariables"/> combine what all requests document about the path variables. <see cref="CallerVariables"/> are the
/// collection variables in its URL that become parameters.
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
