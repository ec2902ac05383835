using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.MockServer.Collections;

/// <summary>Text to a collection. What is wrong within it is passed over; only what is no collection at all throws.</summary>
internal static class CollectionText
{
    private const char ByteOrderMark = '\uFEFF';

    /// <exception cref="InvalidDataException">The text is not a collection. The message gives file, line and column.</exception>
    public static CollectionSource Read(string text, string source, CancellationToken cancellationToken)
    {
        var bag = new DiagnosticBag();
        var file = new TextFile(source, text.TrimStart(ByteOrderMark));
        return CollectionReader.Read(file, bag, cancellationToken) is { } document
            ? new(document, [file])
            : throw new InvalidDataException(bag.ToList().First(diagnostic => diagnostic.Rule.Severity is RuleSeverity.Error).ToString());
    }
}
