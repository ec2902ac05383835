using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.Version1;

/// <summary>Version 1, which Postman has retired. It has <c>requests</c> and <c>order</c> instead of <c>info</c> and <c>item</c>.</summary>
internal sealed class Version1Format : CollectionFormat
{
    public override bool Recognizes(SyntaxNode root) =>
        root is SyntaxObject node && (node.Find("info") is SyntaxObject info ? SchemaVersion.Read(info) == '1' : HasRequests(node));

    public override CollectionDocument? Read(SyntaxNode root, FormatContext context)
    {
        context.Bag.Report(Descriptors.Version1Collection, root.Place);
        return null;
    }

    private static bool HasRequests(SyntaxObject node) =>
        node.Find("requests") is SyntaxArray && (node.Find("order") is not null || node.Find("folders") is not null);
}
