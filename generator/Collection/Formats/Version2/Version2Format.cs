using ZoomGen.Generator.Collection.Items;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;

namespace ZoomGen.Generator.Collection.Formats.Version2;

/// <summary>
/// Versions 2.0 and 2.1. They differ in the shapes of a few members, such as <c>auth</c> and <c>url</c>. Some files mix both. Postman
/// ignores the version and checks the shape of each member, and so do the readers. This also covers files without a schema.
/// </summary>
internal sealed class Version2Format : CollectionFormat
{
    public override bool Recognizes(SyntaxNode root) =>
        root is SyntaxObject collection
        && collection.Find("info") is SyntaxObject info
        && collection.Find("item") is SyntaxArray
        && SchemaVersion.Read(info) is null or '2';

    public override CollectionDocument? Read(SyntaxNode root, FormatContext context)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var collection = new ObjectView((SyntaxObject)root, context.Bag);
        ScriptReporter.Report(collection);
        var info = collection.Object("info");
        var (name, description) = (info?.Text("name") ?? "", info?.Description());
        var list = ItemReader.ReadItems(collection, context.Cancellation);
        return new(
            name,
            description,
            list.Items,
            AuthReader.Read(collection),
            BehaviorReader.Read(collection),
            VariableReader.Read(collection, "variable"))
        {
            SkippedItems = list.Skipped,
        };
    }
}
