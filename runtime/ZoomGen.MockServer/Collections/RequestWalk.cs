using ZoomGen.Generator.Collection;

namespace ZoomGen.MockServer.Collections;

/// <summary>The requests of a collection, depth first, so that the first in the collection stays the first.</summary>
internal static class RequestWalk
{
    public static IEnumerable<RequestNode> Read(IEnumerable<ItemNode> items) =>
        items.SelectMany(item => item is FolderNode folder ? Read(folder.Items) : [(RequestNode)item]);
}
