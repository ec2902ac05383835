using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

/// <summary>Stage 1: text to document.</summary>
internal static class CollectionReader
{
    public static CollectionDocument? Read(CollectionFile file, DiagnosticBag bag, CancellationToken cancellation)
    {
        if (JsonFile.Parse(file.Text, bag) is not { } root)
            return null;
        cancellation.ThrowIfCancellationRequested();
        return FindCollection(root, bag) is { } collection ? ReadCollection(collection, cancellation) : null;
    }

    private static JsonView? FindCollection(JToken root, DiagnosticBag bag)
    {
        if (root is not JObject node)
            return Refuse(bag, root, root is JArray ? "a JSON array" : "a single JSON value");
        node = CollectionWrapper.Unwrap(node);
        if (FileKind.IsVersion1(node))
        {
            bag.Report(Descriptors.Version1Collection, JsonView.PlaceOf(node));
            return null;
        }
        return FileKind.IsCollection(node) ? new(node, bag) : Refuse(bag, node, FileKind.Describe(node));
    }

    private static JsonView? Refuse(DiagnosticBag bag, JToken at, string kind)
    {
        bag.Report(Descriptors.NotACollection, JsonView.PlaceOf(at), kind);
        return null;
    }

    private static CollectionDocument ReadCollection(JsonView collection, CancellationToken cancellation)
    {
        ScriptReporter.Report(collection);
        var info = collection.Object("info");
        return new(
            info?.Text("name") ?? "",
            info?.Description(),
            ItemReader.ReadItems(collection, cancellation),
            AuthReader.Read(collection),
            BehaviorReader.Read(collection),
            VariableReader.Read(collection, "variable"));
    }
}
