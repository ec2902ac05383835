using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.MockServer.Collections;

/// <summary>A collection, and the files that it was read from.</summary>
internal sealed record CollectionSource(CollectionDocument Document, IReadOnlyList<TextFile> Files)
{
    /// <summary>Reads the collection at a path, which is a file or, in Postman's format version 3, a directory.</summary>
    /// <exception cref="InvalidDataException">There is no collection at the path. The message says why.</exception>
    public static CollectionSource Read(string path, CancellationToken cancellationToken) => Directory.Exists(path)
        ? CollectionDirectory.Read(path, cancellationToken)
        : CollectionText.Read(File.ReadAllText(path), path, cancellationToken);
}
