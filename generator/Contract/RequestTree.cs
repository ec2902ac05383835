using System.Text.RegularExpressions;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;

namespace ZoomGen.Generator.Contract;

/// <summary>
/// The requests of a document with the settings that they inherit from their folders, both as a tree and as a list in document order.
/// </summary>
internal sealed class RequestTree
{
    public const int MaxRequests = 10_000;

    private static readonly Regex Variable = new(@"^\s*(\{+[^{}]*\}+|:\w+)\s*$", RegexOptions.CultureInvariant);

    private static readonly Regex Path = new(@"^\s*/\S*(\s+\([^()]*\))?\s*$", RegexOptions.CultureInvariant);

    private readonly List<PlacedRequest> _requests = [];
    private readonly Dictionary<string, int> _occurrences = new(StringComparer.Ordinal);

    private RequestTree(CollectionDocument document) =>
        Root = Build(null, document.Items, new("", document.Auth, document.Behavior));

    public RequestGroup Root { get; }

    public IReadOnlyList<PlacedRequest> Requests => _requests;

    /// <summary>The first request beyond the limit. It and all later requests are left out.</summary>
    public RequestNode? FirstOmitted { get; private set; }

    public static RequestTree Of(CollectionDocument document) => new(document);

    private RequestGroup Build(FolderNode? folder, IEnumerable<ItemNode> items, Surroundings outer)
    {
        var groups = new List<RequestGroup>();
        var requests = new List<PlacedRequest>();
        foreach (var item in items)
        {
            var own = new Surroundings($"{outer.Path}/{item.Name}", item.Auth ?? outer.Auth, item.Behavior.Within(outer.Behavior));
            if (item is FolderNode inner)
                Place(inner, folder, Build(inner, inner.Items, own), groups, requests);
            else if (Add((RequestNode)item, own) is { } request)
                requests.Add(request);
        }
        return new(folder?.Name ?? "", folder?.GivenName, folder?.Description, groups, requests);
    }

    // The converter makes a folder of each segment of a path. That of `{petId}` has no name of its own: its requests are about pets.
    // Neither has a path in a folder of things, but without such a folder, it is all that groups its requests.
    private static void Place(
        FolderNode folder, FolderNode? outer, RequestGroup group, List<RequestGroup> groups, List<PlacedRequest> requests)
    {
        if (folder.GivenName is not null || !IsPartOf(outer, folder.Name))
        {
            groups.Add(group);
            return;
        }
        groups.AddRange(group.Groups);
        requests.AddRange(group.Requests);
    }

    private static bool IsPartOf(FolderNode? outer, string name) =>
        Variable.IsMatch(name) || (outer is not null && Path.IsMatch(name));

    private PlacedRequest? Add(RequestNode request, Surroundings own)
    {
        if (_requests.Count == MaxRequests)
        {
            FirstOmitted ??= request;
            return null;
        }
        var name = $"{request.Method} {own.Path}";
        _occurrences.TryGetValue(name, out var earlier);
        _occurrences[name] = earlier + 1;
        var placed = new PlacedRequest(new(name, earlier), request, own.Auth, own.Behavior);
        _requests.Add(placed);
        return placed;
    }

    /// <summary>The path of an item, and the settings that it has itself or inherits from its folders.</summary>
    private sealed record Surroundings(string Path, AuthNode? Auth, BehaviorNode Behavior);
}

/// <summary>A folder, or the collection itself.</summary>
internal sealed record RequestGroup(
    string Name,
    GivenName? GivenName,
    string? Description,
    IReadOnlyList<RequestGroup> Groups,
    IReadOnlyList<PlacedRequest> Requests);

/// <summary>A request with the auth and settings that apply to it.</summary>
internal sealed record PlacedRequest(RequestKey Key, RequestNode Node, AuthNode? Auth, BehaviorNode Behavior);

/// <summary>
/// Identifies a request across edits: its method, folders and name, and the number of earlier requests with the same three.
/// </summary>
internal readonly record struct RequestKey(string Name, int Occurrence);
