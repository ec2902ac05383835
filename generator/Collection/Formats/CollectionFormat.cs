using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats;

/// <summary>A form in which collections are written down, or in which people take something else for one.</summary>
internal abstract class CollectionFormat
{
    public abstract bool Recognizes(SyntaxNode root);

    /// <summary>The document, or null after a report that says why there is none.</summary>
    public abstract CollectionDocument? Read(SyntaxNode root, FormatContext context);
}

/// <summary>What formats need to read a file. <see cref="ReadInner"/> reads a collection within another format.</summary>
internal sealed record FormatContext(DiagnosticBag Bag, Func<SyntaxNode, CollectionDocument?> ReadInner, CancellationToken Cancellation);
