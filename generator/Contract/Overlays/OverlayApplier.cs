using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Contract.Overlays;

/// <summary>
/// Applies an overlay to the document of its collection. Excluded items are removed. Other changes are recorded on the nodes, and take
/// effect where the collection's evidence is evaluated.
/// </summary>
internal sealed class OverlayApplier
{
    private readonly OverlayDocument _overlay;
    private readonly DiagnosticBag _bag;
    private readonly HashSet<Place> _matched = [];
    private readonly RequestOverlays _requests;

    private OverlayApplier(OverlayDocument overlay, DiagnosticBag bag)
    {
        _overlay = overlay;
        _bag = bag;
        _requests = new(_matched, bag);
    }

    public static CollectionDocument Apply(CollectionDocument document, OverlayDocument? overlay, DiagnosticBag bag)
    {
        if (overlay is null)
            return document;
        var applier = new OverlayApplier(overlay, bag);
        var items = applier.ApplyAll(document.Items, "");
        applier.ReportUnmatched();
        return document with { Items = items };
    }

    private EquatableArray<ItemNode> ApplyAll(IEnumerable<ItemNode> items, string path) =>
        [.. items
            .Select(item => item is FolderNode folder ? Apply(folder, path + folder.Name) : Apply((RequestNode)item, path + item.Name))
            .OfType<ItemNode>()];

    private ItemNode? Apply(FolderNode folder, string path)
    {
        var entries = _overlay.Folders.Where(entry => entry.Key == path).ToArray();
        _matched.UnionWith(entries.Select(entry => entry.Place));
        return entries.Any(entry => entry.IsExcluded)
            ? null
            : folder with
            {
                GivenName = entries.LastOrDefault(entry => entry.Name is not null)?.Name,
                Items = ApplyAll(folder.Items, path + "/")
            };
    }

    private ItemNode? Apply(RequestNode request, string path)
    {
        var address = $"{request.Method} /{string.Join("/", request.Url.Path)}";
        var entries = _overlay.Requests.Where(entry => entry.Key == address || entry.Key == path).ToArray();
        _matched.UnionWith(entries.Select(entry => entry.Place));
        return entries.Any(entry => entry.IsExcluded) ? null : entries.Aggregate(request, _requests.Apply);
    }

    // An entry can match several requests. Report it only if none of them contains what it names.
    private void ReportUnmatched()
    {
        foreach (var entry in _overlay.Folders)
            ReportUnmatched(entry.Place, "folder", entry.Key);
        foreach (var entry in _overlay.Requests)
            ReportUnmatched(entry.Place, "request", entry.Key);
        foreach (var entry in _overlay.Requests
            .Where(entry => !entry.IsExcluded && _matched.Contains(entry.Place))
            .SelectMany(entry => entry.Parameters))
            ReportUnmatched(entry.Place, "parameter", entry.Key);
    }

    private void ReportUnmatched(Place place, string kind, string key)
    {
        if (!_matched.Contains(place))
            _bag.Report(Descriptors.OverlayWithoutMatch, place, $"the {kind} '{key}'");
    }
}
