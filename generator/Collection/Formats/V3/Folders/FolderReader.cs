using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3.Folders;

/// <summary>Makes one document of the files of a collection.</summary>
internal static class FolderReader
{
    public static CollectionDocument Read(CollectionFolder collection, DiagnosticBag bag)
    {
        foreach (var part in collection.Parts)
            bag.AddRange(part.Diagnostics);
        return new DocumentAssembler(bag).Assemble(new FolderTree(collection).Read(collection.Item.Path));
    }
}
