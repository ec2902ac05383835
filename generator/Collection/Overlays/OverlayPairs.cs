namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>Matches overlays and collections by path.</summary>
internal static class OverlayPairs
{
    public const string Extension = ".zoomgen.json";

    // zoom.zoomgen.json is beside zoom.postman_collection.json, and beside zoom.json.
    private static readonly string[] CollectionExtensions = [".postman_collection.json", ".json"];

    /// <summary>The overlay of a collection. If there are several, the first one by path.</summary>
    public static T? Find<T>(string collection, IEnumerable<T> overlays, Func<T, string> path)
        where T : class =>
        overlays.Where(overlay => AreBeside(collection, path(overlay))).OrderBy(path, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The overlays without a collection.</summary>
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
