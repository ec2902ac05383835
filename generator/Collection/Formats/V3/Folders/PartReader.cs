using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.V3.Folders;

/// <summary>Reads one file of a v3 folder, independently of the others.</summary>
internal static class PartReader
{
    private const string ExampleEnding = "-example";

    public static ReadPart Read(PartFile file)
    {
        var bag = new DiagnosticBag();
        var part = bag.Guard(file.Source.Path, () => ReadRoot(file, bag) is { } root ? Read(file.Place.Kind, root) : null);
        return new(file.Place, file.Root, file.Item, part, bag.ToList());
    }

    private static ObjectView? ReadRoot(PartFile file, DiagnosticBag bag)
    {
        switch (SyntaxFile.Parse(file.Source, bag))
        {
            case null:
                return null;
            case SyntaxObject root:
                return new(root, bag);
            case var other:
                bag.Report(Descriptors.WrongShape, other.Place, "the content of this file", "a map");
                return null;
        }
    }

    private static CollectionPart? Read(PartPathKind kind, ObjectView root) => kind switch
    {
        PartPathKind.Definition => ReadDefinition(root),
        PartPathKind.Request => RequestPartReader.Read(root),
        _ => ReadExample(root),
    };

    private static DefinitionPart? ReadDefinition(ObjectView root)
    {
        if (root.Text(KindName.Member) is KindName.Collection)
            return DefinitionReader.Read(root);
        PartKind.Report(root, root.TextOrNull(KindName.Member), KindName.Collection);
        return null;
    }

    // Those of other protocols belong to requests that have been reported.
    private static ExamplePart? ReadExample(ObjectView root)
    {
        var kind = root.Text(KindName.Member);
        if (kind is KindName.HttpExample or KindName.GraphQlExample)
            return ExampleReader.Read(root);
        if (kind?.EndsWith(ExampleEnding, StringComparison.Ordinal) is not true)
            PartKind.Report(root, kind, KindName.HttpExample);
        return null;
    }
}
