using ZoomGen.Generator.Collection.Formats.V3;
using ZoomGen.Generator.Collection.Items;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.MockServer.Collections;

/// <summary>
/// The requests that responses were saved for, by the places of the responses. The generator has no use for them, so its reader passes them
/// over. The files are read again when somebody first asks.
/// </summary>
internal sealed class SavedRequestTable(IReadOnlyList<TextFile> files)
{
    private readonly Lazy<Dictionary<Place, SavedRequest>> _requests = new(() => Read(files));

    /// <summary>The request, or null if only the response was saved.</summary>
    public SavedRequest? Find(Place response) => _requests.Value.GetValueOrDefault(response);

    // What is wrong with the files has been reported.
    private static Dictionary<Place, SavedRequest> Read(IEnumerable<TextFile> files)
    {
        var requests = new Dictionary<Place, SavedRequest>();
        foreach (var file in files)
        {
            if (SyntaxFile.Parse(file, new()) is { } root)
                Add(root, requests);
        }
        return requests;
    }

    private static void Add(SyntaxNode node, Dictionary<Place, SavedRequest> requests)
    {
        if (node is SyntaxObject item && Read(item) is { } request)
            requests[item.Place] = request;
        foreach (var child in Children(node))
            Add(child, requests);
    }

    private static IEnumerable<SyntaxNode> Children(SyntaxNode node) => node switch
    {
        SyntaxObject item => item.Members.Select(member => member.Value),
        SyntaxArray list => list.Elements,
        _ => [],
    };

    // In version 2 `originalRequest` of a response, in version 3 `request` of an example, whose tables are written differently.
    private static SavedRequest? Read(SyntaxObject item)
    {
        if (item.Find("originalRequest") is SyntaxObject original)
        {
            var view = new ObjectView(original, new());
            return new(MethodOf(view), UrlReader.Read(view), HeaderReader.Read(view), BodyReader.Read(view));
        }
        if (item.Find("request") is SyntaxObject request && item.Find("response") is SyntaxObject)
        {
            var view = new ObjectView(request, new());
            var body = item.Find(KindName.Member)?.AsText() == KindName.GraphQlExample
                ? RequestPartReader.ReadGraphQl(view)
                : BodyPartReader.Read(view);
            return new(MethodOf(view), UrlPartReader.Read(view), [.. RowReader.ReadHeaders(view)], body);
        }
        return null;
    }

    private static string? MethodOf(ObjectView request) =>
        request.TextOrNull("method") is { Length: > 0 } method ? method.ToUpperInvariant() : null;
}
