using ZoomGen.Generator;
using ZoomGen.Generator.Collection.Formats.V3;
using ZoomGen.Generator.Collection.Formats.V3.Folders;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Conformance.Generation;

/// <summary>
/// A collection as the generator's first stage reads it. <see cref="Places"/> are those of its items in the order of the collection.
/// </summary>
internal sealed record CollectionInput(ClientInput Client, IReadOnlyList<Place> Places)
{
    public static CollectionInput Read(IReadOnlyList<InputFile> files, CancellationToken cancellation)
    {
        if (files is [var file] && InputFiles.ReadCollection((file, new InputMarks()), cancellation) is { } collection)
            return new(ClientBuilder.Read(collection, cancellation), []);
        var parts = files.Select(part => PartReader.Read(InputFiles.ReadPart((part, new InputMarks()), cancellation)!));
        var folder = CollectionFolders.Group([.. parts]).Single();
        return new(ClientBuilder.ReadFolder(folder, cancellation), [.. Walk(new FolderTree(folder).Read(folder.Item.Path))]);
    }

    /// <summary>The position of an item in the collection. In one file, it follows from the place.</summary>
    public (int Line, int Column) PositionOf(Place place) =>
        Places.Count == 0 ? (place.Line, place.Column) : (Places.Index().First(item => item.Item == place).Index, 0);

    private static IEnumerable<Place> Walk(TreeItem item) => item switch
    {
        TreeFolder folder => folder.Items.OrderBy(inner => inner.Order ?? double.MaxValue).SelectMany(Walk).Prepend(folder.Place),
        _ => [((TreeRequest)item).Part.Place],
    };
}
