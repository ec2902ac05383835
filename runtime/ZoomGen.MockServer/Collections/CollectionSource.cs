using ZoomGen.Generator.Collection;

namespace ZoomGen.MockServer.Collections;

/// <summary>Reads the collection at a path, which is a file or, in Postman's format version 3, a directory.</summary>
internal static class CollectionSource
{
    /// <exception cref="InvalidDataException">There is no collection at the path. The message says why.</exception>
    public static CollectionDocument Read(string path, CancellationToken cancellationToken) => Directory.Exists(path)
        ? CollectionDirectory.Read(path, cancellationToken)
        : CollectionText.Read(File.ReadAllText(path), path, cancellationToken);
}
