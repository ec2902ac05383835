using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Contract.Overlays;

/// <summary>
/// Writes an overlay into the document of its collection: what it excludes is gone, and what it gives stands on the nodes, where the evidence of
/// the collection is weighed.
/// </summary>
internal sealed class OverlayApplier(OverlayDocument overlay, DiagnosticBag bag)
{
    private readonly RequestOverlays _requests = new(bag);
    private readonly HashSet<Place> _matched = [];

    public static CollectionDocument Apply(CollectionDocument document, OverlayDocument? overlay, DiagnosticBag bag)
    {
        if (overlay is null)
            return document;
        var applier = new OverlayApplier(overlay, bag);
        var items = applier.ApplyAll(document.Items, "");
        applier.ReportUnmatched();
        return document with { Items = items };
    }

    private IReadOnlyList<ItemNode> ApplyAll(IEnumerable<ItemNode> items, string path) =>
        [.. items.Select(item => item is FolderNode folder ? Apply(folder, path + folder.Name) : Apply((RequestNode)item, path + item.Name)).OfType<ItemNode>()];

    private ItemNode? Apply(FolderNode folder, string path)
    {
        var entries = overlay.Folders.Where(entry => entry.Key == path).ToArray();
        _matched.UnionWith(entries.Select(entry => entry.Place));
        return entries.Any(entry => entry.IsExcluded)
            ? null
            : folder with { GivenName = entries.LastOrDefault(entry => entry.Name is not null)?.Name, Items = ApplyAll(folder.Items, path + "/") };
    }

    private ItemNode? Apply(RequestNode request, string path)
    {
        var address = $"{request.Method} /{string.Join("/", request.Url.Path)}";
        var entries = overlay.Requests.Where(entry => entry.Key == address || entry.Key == path).ToArray();
        _matched.UnionWith(entries.Select(entry => entry.Place));
        return entries.Any(entry => entry.IsExcluded) ? null : entries.Aggregate(request, _requests.Apply);
    }

    private void ReportUnmatched()
    {
        foreach (var entry in overlay.Folders.Where(entry => !_matched.Contains(entry.Place)))
            bag.Report(Descriptors.OverlayWithoutMatch, entry.Place, $"the folder '{entry.Key}'");
        foreach (var entry in overlay.Requests.Where(entry => !_matched.Contains(entry.Place)))
            bag.Report(Descriptors.OverlayWithoutMatch, entry.Place, $"the request '{entry.Key}'");
    }
}
