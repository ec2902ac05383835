namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>Tells by their paths which overlay belongs to which collection.</summary>
internal static class OverlayPairs
{
    public const string Extension = ".zoomgen.json";

    // zoom.zoomgen.json is beside zoom.postman_collection.json, and beside zoom.json.
    private static readonly string[] CollectionExtensions = [".postman_collection.json", ".json"];

    /// <summary>The collection's overlay; of several the first by path.</summary>
    public static T? Find<T>(string collection, IEnumerable<T> overlays, Func<T, string> path)
        where T : class =>
        overlays.Where(overlay => AreBeside(collection, path(overlay))).OrderBy(path, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The overlays that no collection takes.</summary>
    public static IEnumerable<string> Strays(IReadOnlyCollection<string> collections, IReadOnlyCollection<string> overlays) =>
        overlays.Except(collections.Select(collection => Find(collection, overlays, path => path)).OfType<string>());

    private static bool AreBeside(string collection, string overlay)
    {
        var stem = overlay.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
            ? overlay.Substring(0, overlay.Length - Extension.Length)
            : overlay;
        return CollectionExtensions.Any(extension => string.Equals(collection, stem + extension, StringComparison.OrdinalIgnoreCase));
    }
}
