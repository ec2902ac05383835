using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection;

/// <summary>
/// A collection item of the project, with its metadata. The path is that of a file or, in format version 3, of a directory.
/// </summary>
internal sealed record CollectionItem(string Path, string? Namespace, string? ClientName, bool Interfaces)
{
    /// <summary>The file to which diagnostics of the collection as a whole refer.</summary>
    public string MainFile { get; init; } = Path;

    /// <summary>Whether an item of the project has this path. A directory that was found by its files has none.</summary>
    public bool IsItem { get; init; } = true;

    /// <summary>The accessibility of the emitted types as in the project file, or null if it is not set.</summary>
    public string? Accessibility { get; init; }
}

/// <summary>A collection file with its text. The first value of the pipeline.</summary>
internal sealed record CollectionFile(CollectionItem Item, TextFile Source);
