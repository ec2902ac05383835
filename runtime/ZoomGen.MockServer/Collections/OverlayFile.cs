using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.MockServer.Collections;

/// <summary>
/// The overlay beside a collection. Clients send what it says, for example JSON in place of a form, so the server expects that as well.
/// </summary>
internal static class OverlayFile
{
    /// <summary>Reads the overlay of the collection at a path. Null if it has none.</summary>
    /// <exception cref="InvalidDataException">The file is not an overlay. The message says why.</exception>
    public static OverlayDocument? Read(string path)
    {
        var collection = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return OverlayPairs.Find(collection, Candidates(collection), file => file) is { } file
            ? OverlayReader.Read(new TextFile(file, File.ReadAllText(file))).Require()
            : null;
    }

    private static IEnumerable<string> Candidates(string collection)
    {
        var inside = collection + OverlayPairs.FolderFile;
        var beside = Directory.EnumerateFiles(Path.GetDirectoryName(collection) ?? collection, "*" + OverlayPairs.Extension);
        return File.Exists(inside) ? beside.Append(inside) : beside;
    }
}
