namespace ZoomGen.Generator.Collection.Formats.V3.Folders;

/// <summary>
/// Finds the collection that a directory belongs to. A directory that the resources file names is one. In Postman's own layout, each
/// directory in <c>postman/collections</c> is one. Elsewhere, it is the topmost directory with a definition below a directory
/// <c>collections</c>, or the one directly in it.
/// </summary>
internal sealed class CollectionRoots(ISet<string> definedFolders, ISet<string> namedFolders)
{
    private const string Collections = "collections";
    private const string Postman = "postman";

    public string? Find(string folder)
    {
        string[] chain = [.. Ascend(folder).Where(IsBelowCollections)];
        return Ascend(folder).FirstOrDefault(namedFolders.Contains)
            ?? chain.FirstOrDefault(IsInPostmanCollections)
            ?? chain.LastOrDefault(definedFolders.Contains)
            ?? chain.FirstOrDefault(IsInCollections);
    }

    private static IEnumerable<string> Ascend(string? folder)
    {
        for (; folder is not null; folder = PartPath.ParentOf(folder))
            yield return folder;
    }

    private static bool IsBelowCollections(string folder) => Ascend(PartPath.ParentOf(folder)).Any(outer => IsNamed(outer, Collections));

    private static bool IsInCollections(string folder) => PartPath.ParentOf(folder) is { } parent && IsNamed(parent, Collections);

    private static bool IsInPostmanCollections(string folder) =>
        IsInCollections(folder) && PartPath.ParentOf(PartPath.ParentOf(folder)!) is { } top && IsNamed(top, Postman);

    private static bool IsNamed(string folder, string name) =>
        string.Equals(PartPath.NameOf(folder), name, StringComparison.OrdinalIgnoreCase);
}
