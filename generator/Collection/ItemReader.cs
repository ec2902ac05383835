using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

internal static class ItemReader
{
    public static IReadOnlyList<ItemNode> ReadItems(JsonView owner, CancellationToken cancellation) =>
        [.. owner.Objects("item").Select(item => ReadItem(item, cancellation)).OfType<ItemNode>()];

    private static ItemNode? ReadItem(JsonView item, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ScriptReporter.Report(item);
        if (item.Has("item"))
            return ReadFolder(item, cancellation);
        if (item.Has("request"))
            return RequestReader.Read(item);
        item.Bag.Report(Descriptors.WrongShape, item.Place, "an item", "a folder with 'item' or a request with 'request'");
        return null;
    }

    private static FolderNode ReadFolder(JsonView folder, CancellationToken cancellation) =>
        new(folder.Text("name") ?? "", folder.Description(), AuthReader.Read(folder), BehaviorReader.Read(folder), ReadItems(folder, cancellation), folder.Place);
}
