using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3.Folders;

/// <summary>The tree of a collection's directories. Items that do not say their order are in the order of their names.</summary>
internal sealed class FolderTree
{
    private readonly CollectionItem _item;
    private readonly Dictionary<string, DefinitionPart> _definitions;
    private readonly ILookup<string, ReadPart> _requests;
    private readonly ILookup<(string Folder, string? Request), ReadPart> _examples;
    private readonly ILookup<string?, string> _folders;

    public FolderTree(CollectionFolder collection)
    {
        _item = collection.Item;
        _definitions = collection.Parts.Where(part => part.Part is DefinitionPart)
            .GroupBy(part => part.Place.Folder, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (DefinitionPart)group.First().Part!, StringComparer.Ordinal);
        _requests = collection.Parts.Where(part => part.Part is RequestPart).ToLookup(part => part.Place.Folder, StringComparer.Ordinal);
        _examples = collection.Parts.Where(part => part.Part is ExamplePart).ToLookup(part => (part.Place.Folder, part.Place.Request));
        _folders = FindFolders(collection).ToLookup(PartPath.ParentOf, StringComparer.Ordinal);
    }

    public TreeFolder Read(string folder)
    {
        var items = _folders[folder].Select(Read).Concat<TreeItem>(_requests[folder].Select(ReadRequest));
        var definition = _definitions.TryGetValue(folder, out var known) ? known : null;
        return new(
            PartPath.NameOf(folder),
            definition,
            [.. items.OrderBy(item => item.Name, StringComparer.OrdinalIgnoreCase).ThenBy(item => item.Name, StringComparer.Ordinal)],
            definition?.Place ?? Place.StartOf(_item.MainFile));
    }

    private TreeRequest ReadRequest(ReadPart part) => new(
        part.Place.Name,
        (RequestPart)part.Part!,
        [.. _examples[(part.Place.Folder, part.Place.Name)].Select(ReadExample)]);

    private static TreeExample ReadExample(ReadPart part) => new(part.Place.Name, (ExamplePart)part.Part!);

    // A directory that has only examples is what is left of a deleted request.
    private static HashSet<string> FindFolders(CollectionFolder collection)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in collection.Parts.Where(part => part.Place.Kind != PartPathKind.Example))
        {
            for (var folder = part.Place.Folder; folder != collection.Item.Path && folders.Add(folder);)
                folder = PartPath.ParentOf(folder)!;
        }
        return folders;
    }
}
