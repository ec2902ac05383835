using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>Version 3 as one JSON file, which Postman's cloud exports. The items are in <c>items</c>.</summary>
internal sealed class V3JsonFormat : CollectionFormat
{
    private const string Items = "items";
    private const string Examples = "examples";

    public override bool Recognizes(SyntaxNode root) => root is SyntaxObject collection && IsFolder(collection);

    public override CollectionDocument? Read(SyntaxNode root, FormatContext context) =>
        new DocumentAssembler(context.Bag).Assemble(ReadFolder(new((SyntaxObject)root, context.Bag), context.Cancellation));

    private static bool IsFolder(SyntaxObject node) => node.Find(KindName.Member)?.AsText() == KindName.Collection;

    private static TreeFolder ReadFolder(ObjectView folder, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(
            "",
            DefinitionReader.Read(folder),
            [.. folder.Objects(Items).Select(item => ReadItem(item, cancellation))],
            folder.Place);
    }

    private static TreeItem ReadItem(ObjectView item, CancellationToken cancellation) =>
        item.TextOrNull(KindName.Member) == KindName.Collection ? ReadFolder(item, cancellation) : ReadRequest(item);

    private static TreeRequest ReadRequest(ObjectView request) =>
        new("", RequestPartReader.Read(request), [.. ReadExamples(request)]);

    // A file names the directory of its examples in the member that lists them here.
    private static IEnumerable<TreeExample> ReadExamples(ObjectView request) => request.Member(Examples) is SyntaxArray
        ? request.Objects(Examples).Select(ExampleReader.Read).OfType<ExamplePart>().Select(example => new TreeExample("", example))
        : [];
}
