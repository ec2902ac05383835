using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection;

/// <summary>A collection as an item of the project, with its metadata.</summary>
internal sealed record CollectionItem(string Path, string? Namespace, string? ClientName, bool Interfaces)
{
    /// <summary>That of the emitted types, as the project file has it; null where it says nothing.</summary>
    public string? Accessibility { get; init; }
}

/// <summary>A collection with its text. The first value of the pipeline.</summary>
internal sealed record CollectionFile(CollectionItem Item, TextFile Source);
