using ZoomGen.Generator.Collection.Overlays;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Contract.Overlays;

namespace ZoomGen.MockServer.Collections;

/// <summary>
/// The overlay beside a collection. Clients send what it says, for example JSON in place of a form, so the server expects that as well.
/// </summary>
internal static class OverlayFile
{
    /// <exception cref="InvalidDataException">The file is not an overlay. The message says why.</exception>
    public static CollectionSource Apply(CollectionSource source, string path)
    {
        var collection = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (OverlayPairs.Find(collection, Candidates(collection), file => file) is not { } file)
            return source;
        var overlay = OverlayReader.Read(new TextFile(file, File.ReadAllText(file))).Require();
        return source with { Document = OverlayApplier.Apply(source.Document, overlay, new()) };
    }

    private static IEnumerable<string> Candidates(string collection)
    {
        var inside = collection + OverlayPairs.FolderFile;
        var beside = Directory.EnumerateFiles(Path.GetDirectoryName(collection) ?? collection, "*" + OverlayPairs.Extension);
        return File.Exists(inside) ? beside.Append(inside) : beside;
    }
}
