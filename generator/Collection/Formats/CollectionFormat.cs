using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats;

/// <summary>A format of collections, or of files that people mistake for collections.</summary>
internal abstract class CollectionFormat
{
    public abstract bool Recognizes(SyntaxNode root);

    /// <summary>The document, or null after a diagnostic has been reported.</summary>
    public abstract CollectionDocument? Read(SyntaxNode root, FormatContext context);
}

/// <summary>What formats need to read a file. <see cref="ReadInner"/> reads a collection inside another format.</summary>
internal sealed record FormatContext(DiagnosticBag Bag, Func<SyntaxNode, CollectionDocument?> ReadInner, CancellationToken Cancellation);
