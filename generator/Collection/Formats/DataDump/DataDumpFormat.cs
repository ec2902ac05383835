using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection.Formats.DataDump;

/// <summary>
/// An export of all data of an account. If it contains a single collection, it is read like a collection file. Otherwise, each collection
/// becomes a folder.
/// </summary>
internal sealed class DataDumpFormat : CollectionFormat
{
    private const string List = "collections";

    public override bool Recognizes(SyntaxNode root) =>
        root is SyntaxObject dump && dump.Find("item") is null && dump.Find(List) is SyntaxArray;

    public override CollectionDocument? Read(SyntaxNode root, FormatContext context)
    {
        var collections = new ObjectView((SyntaxObject)root, context.Bag).Elements(List).OfType<SyntaxObject>().ToArray();
        if (collections.Length == 1)
            return context.ReadInner(collections[0]);
        var documents = new List<(CollectionDocument Document, SyntaxObject Node)>();
        foreach (var collection in collections)
        {
            if (context.ReadInner(collection) is not { } document)
                return null;
            documents.Add((document, collection));
        }
        return new(
            "Postman",
            null,
            [.. documents.Select(collection => AsFolder(collection.Document, collection.Node))],
            null,
            BehaviorNode.Inherited,
            [.. documents.SelectMany(collection => collection.Document.Variables)]);
    }

    private static FolderNode AsFolder(CollectionDocument document, SyntaxObject node) =>
        new(document.Name, document.Description, document.Auth, document.Behavior, document.Items, node.Place)
        {
            SkippedItems = document.SkippedItems,
        };
}
