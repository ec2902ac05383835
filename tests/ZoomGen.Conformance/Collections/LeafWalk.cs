using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Conformance.Collections;

/// <summary>Numbers the requests of a collection as the recorder does: depth first, and whatever is no folder counts.</summary>
internal sealed class LeafWalk
{
    private readonly List<Leaf> _leaves = [];

    private LeafWalk()
    {
    }

    public static IReadOnlyList<Leaf> Read(string path, string text)
    {
        var walk = new LeafWalk();
        if (CollectionReader.Read(new TextFile(path, text), new DiagnosticBag(), CancellationToken.None) is { } document)
            walk.AddAll(document.Items, document.SkippedItems, "", [document.Auth]);
        return walk._leaves;
    }

    private void AddAll(
        IEnumerable<ItemNode> items, IEnumerable<SkippedItemNode> skipped, string trail, IReadOnlyList<AuthNode?> auths)
    {
        var all = items.Select(item => (item.Name, item.Place, Item: (ItemNode?)item))
            .Concat(skipped.Select(item => (item.Name, item.Place, Item: (ItemNode?)null)));
        foreach (var (name, place, item) in all.OrderBy(item => item.Place.Line).ThenBy(item => item.Place.Column))
        {
            IReadOnlyList<AuthNode?> inner = [.. auths, item?.Auth];
            if (item is FolderNode folder)
                AddAll(folder.Items, folder.SkippedItems, $"{trail}{name}/", inner);
            else
                _leaves.Add(new(_leaves.Count, trail + name, place, item as RequestNode, inner));
        }
    }
}
