using ZoomGen.Generator.Collection.Reading;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.MockServer.Collections;

/// <summary>Text to operations. What is wrong within a collection is passed over; only what is no collection at all throws.</summary>
internal static class CollectionText
{
    private const char ByteOrderMark = '\uFEFF';

    public static IReadOnlyList<Operation> Read(string text, string source, CancellationToken cancellationToken)
    {
        var bag = new DiagnosticBag();
        var document = CollectionReader.Read(new TextFile(source, text.TrimStart(ByteOrderMark)), bag, cancellationToken);
        return document is not null
            ? OperationReader.Read(document).ToArray()
            : throw new InvalidDataException(bag.ToList().First(diagnostic => diagnostic.Rule.Severity is RuleSeverity.Error).ToString());
    }
}
