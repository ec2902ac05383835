using ZoomGen.Generator.Collection.Formats;
using ZoomGen.Generator.Collection.Formats.DataDump;
using ZoomGen.Generator.Collection.Formats.Unknown;
using ZoomGen.Generator.Collection.Formats.V3;
using ZoomGen.Generator.Collection.Formats.Version1;
using ZoomGen.Generator.Collection.Formats.Version2;
using ZoomGen.Generator.Collection.Formats.Wrapped;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Reading;

/// <summary>Stage 1: reads the text of a file into a document.</summary>
internal static class CollectionReader
{
    /// <summary>The first format that recognizes a file reads it.</summary>
    private static readonly CollectionFormat[] Formats =
        [new WrappedFormat(), new DataDumpFormat(), new Version2Format(), new V3JsonFormat(), new Version1Format(), new UnknownFormat()];

    public static CollectionDocument? Read(TextFile file, DiagnosticBag bag, CancellationToken cancellation)
    {
        if (SyntaxFile.Parse(file, bag) is not { } root)
            return null;
        cancellation.ThrowIfCancellationRequested();
        return Read(root, bag, cancellation);
    }

    private static CollectionDocument? Read(SyntaxNode root, DiagnosticBag bag, CancellationToken cancellation) =>
        Formats.First(format => format.Recognizes(root)).Read(root, new(bag, inner => Read(inner, bag, cancellation), cancellation));
}
