using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection.Items;

/// <summary>The items of a collection or folder, and those that were skipped.</summary>
internal sealed record ItemList(EquatableArray<ItemNode> Items, EquatableArray<SkippedItemNode> Skipped);

/// <summary>Reads items. Anything that is neither a folder nor a request that can be sent is reported and skipped.</summary>
internal static class ItemReader
{
    private const string ListName = "item";

    public static ItemList ReadItems(ObjectView owner, CancellationToken cancellation)
    {
        var items = new List<ItemNode>();
        var skipped = new List<SkippedItemNode>();
        foreach (var element in owner.Elements(ListName))
        {
            cancellation.ThrowIfCancellationRequested();
            var view = owner.AsObject(element, ListName);
            if (view is { } item && ReadItem(item, cancellation) is { } node)
                items.Add(node);
            else
                skipped.Add(new(view?.TextOrNull("name") ?? "", element.Place));
        }
        return new([.. items], [.. skipped]);
    }

    private static ItemNode? ReadItem(ObjectView item, CancellationToken cancellation)
    {
        ScriptReporter.Report(item);
        if (item.Has(ListName))
            return ReadFolder(item, cancellation);
        if (item.Has("request"))
            return RequestReader.Read(item);
        item.Bag.Report(Descriptors.WrongShape, item.Place, "an item", "a folder with 'item' or a request with 'request'");
        return null;
    }

    private static FolderNode ReadFolder(ObjectView folder, CancellationToken cancellation)
    {
        var name = folder.Text("name") ?? "";
        var (description, auth, behavior) = (folder.Description(), AuthReader.Read(folder), BehaviorReader.Read(folder));
        var list = ReadItems(folder, cancellation);
        return new(name, description, auth, behavior, list.Items, folder.Place) { SkippedItems = list.Skipped };
    }
}
