namespace ZoomGen.Generator.Collection.Overlays;

/// <summary>Matches overlays and collections by path.</summary>
internal static class OverlayPairs
{
    public const string Extension = ".zoomgen.json";

    /// <summary>The name of an overlay inside the directory of a collection.</summary>
    public const string FolderFile = "/zoomgen.json";

    // zoom.zoomgen.json is beside zoom.postman_collection.json, beside zoom.json, and beside the directory zoom.
    private static readonly string[] CollectionExtensions = [".postman_collection.json", ".json", ""];

    /// <summary>The overlay of a collection. If there are several, the first one by path.</summary>
    public static T? Find<T>(string collection, IEnumerable<T> overlays, Func<T, string> path)
        where T : class =>
        overlays.Where(overlay => AreBeside(collection, path(overlay))).OrderBy(path, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The overlays without a collection.</summary>
    public static IEnumerable<string> Strays(IReadOnlyCollection<string> collections, IReadOnlyCollection<string> overlays) =>
        overlays.Except(collections.Select(collection => Find(collection, overlays, path => path)).OfType<string>());

    private static bool AreBeside(string collection, string overlay)
    {
        var (path, stem) = (Normalize(collection), RemoveExtension(Normalize(overlay)));
        return CollectionExtensions.Any(extension => string.Equals(path, stem + extension, StringComparison.OrdinalIgnoreCase));
    }

    private static string RemoveExtension(string overlay)
    {
        foreach (var ending in new[] { Extension, FolderFile })
        {
            if (overlay.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return overlay.Substring(0, overlay.Length - ending.Length);
        }
        return overlay;
    }

    // The paths of directories have slashes on Windows, too.
    private static string Normalize(string path) => path.Replace('\\', '/');
}
