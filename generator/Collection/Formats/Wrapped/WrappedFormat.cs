using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection.Formats.Wrapped;

/// <summary><c>{"collection": …}</c>, a response of Postman's own API.</summary>
internal sealed class WrappedFormat : CollectionFormat
{
    public override bool Recognizes(SyntaxNode root) => FindCollection(root) is SyntaxObject;

    public override CollectionDocument? Read(SyntaxNode root, FormatContext context) => context.ReadInner(FindCollection(root)!);

    private static SyntaxNode? FindCollection(SyntaxNode root) => (root as SyntaxObject)?.Find("collection");
}
