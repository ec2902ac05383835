using ZoomGen.Conformance.Generation;
using ZoomGen.Generator.Collection;

namespace ZoomGen.Conformance.Collections;

/// <summary>Numbers the requests of a collection as the recorder does: depth first, and whatever is no folder counts.</summary>
internal sealed class LeafWalk
{
    private readonly List<Leaf> _leaves = [];
    private readonly CollectionInput _collection;

    private LeafWalk(CollectionInput collection) => _collection = collection;

    public static IReadOnlyList<Leaf> Read(CollectionInput collection)
    {
        var walk = new LeafWalk(collection);
        if (collection.Client.Document is { } document)
            walk.AddAll(document.Items, document.SkippedItems, "", [document.Auth]);
        return walk._leaves;
    }

    private void AddAll(
        IEnumerable<ItemNode> items, IEnumerable<SkippedItemNode> skipped, string trail, IReadOnlyList<AuthNode?> auths)
    {
        var all = items.Select(item => (item.Name, item.Place, Item: (ItemNode?)item))
            .Concat(skipped.Select(item => (item.Name, item.Place, Item: (ItemNode?)null)));
        foreach (var (name, place, item) in all.OrderBy(item => _collection.PositionOf(item.Place)))
        {
            IReadOnlyList<AuthNode?> inner = [.. auths, item?.Auth];
            if (item is FolderNode folder)
                AddAll(folder.Items, folder.SkippedItems, $"{trail}{name}/", inner);
            else
                _leaves.Add(new(_leaves.Count, trail + name, place, item as RequestNode, inner));
        }
    }
}
