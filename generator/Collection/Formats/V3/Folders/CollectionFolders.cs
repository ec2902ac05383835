using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3.Folders;

/// <summary>
/// Groups files by the collection that they belong to. Without a request, they are not a collection: the build also passes on definitions
/// and examples from hidden directories, where it does not look for requests.
/// </summary>
internal static class CollectionFolders
{
    /// <param name="parts">The files of the project that are parts of collections.</param>
    /// <param name="named">The directories that are collections wherever they are.</param>
    public static IEnumerable<CollectionFolder> Group(IReadOnlyCollection<ReadPart> parts, IEnumerable<string>? named = null) =>
        FindRoots(parts, named ?? [])
        .Where(found => found.Root is not null)
        .GroupBy(found => found.Root!, found => found.Part, StringComparer.Ordinal)
        .Where(group => group.Any(part => part.Place.Kind == PartPathKind.Request))
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => Create(group.Key, [.. group.OrderBy(part => part.Path, StringComparer.Ordinal)]));

    /// <summary>The requests that are in no collection.</summary>
    public static IEnumerable<DiagnosticInfo> FindStrays(IReadOnlyCollection<ReadPart> parts, IEnumerable<string> named) =>
        FindRoots(parts, named)
        .Where(found => found.Root is null && found.Part.Place.Kind == PartPathKind.Request)
        .OrderBy(found => found.Part.Path, StringComparer.Ordinal)
        .Select(found => new DiagnosticInfo(Descriptors.RequestWithoutCollection, Place.StartOf(found.Part.Path), []));

    private static IEnumerable<(ReadPart Part, string? Root)> FindRoots(
        IReadOnlyCollection<ReadPart> parts, IEnumerable<string> named)
    {
        var definitions = parts.Where(part => part.Place.Kind == PartPathKind.Definition).Select(part => part.Place.Folder);
        var roots = new CollectionRoots(
            new HashSet<string>(definitions, StringComparer.Ordinal), new HashSet<string>(named, StringComparer.OrdinalIgnoreCase));
        return parts.Select(part => (part, part.Root ?? roots.Find(part.Place.Folder)));
    }

    private static CollectionFolder Create(string root, ReadPart[] parts)
    {
        var main = Array.Find(parts, part => part.Place.Kind == PartPathKind.Definition && part.Place.Folder == root)
            ?? Array.Find(parts, part => part.Place.Folder == root)
            ?? parts[0];
        return new(
            new(
                root,
                parts.Select(part => part.Item.Namespace).FirstOrDefault(IsGiven),
                parts.Select(part => part.Item.ClientName).FirstOrDefault(IsGiven),
                parts.Any(part => part.Item.Interfaces))
            {
                Accessibility = parts.Select(part => part.Item.Accessibility).FirstOrDefault(IsGiven),
                MainFile = main.Path,
                IsItem = parts.Any(part => part.Root is not null),
            },
            [.. parts]);
    }

    private static bool IsGiven(string? metadata) => metadata is not null;
}
