using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Formats.V3.Folders;

/// <summary>
/// A file of a v3 folder with its text. <see cref="Root"/> is the directory of the collection if the project file names it.
/// <see cref="Item"/> has the metadata of the file's item.
/// </summary>
internal sealed record PartFile(PartPath Place, string? Root, CollectionItem Item, TextFile Source);

/// <summary>The same file, read. <see cref="Part"/> is null if the file is broken, and a diagnostic has been reported.</summary>
internal sealed record ReadPart(PartPath Place, string? Root, CollectionItem Item, CollectionPart? Part, DiagnosticList Diagnostics)
{
    public string Path => Item.Path;
}

/// <summary>The files of one collection, in the order of their paths.</summary>
internal sealed record CollectionFolder(CollectionItem Item, EquatableArray<ReadPart> Parts);
