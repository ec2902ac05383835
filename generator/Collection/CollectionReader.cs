using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Collection;

/// <summary>Stage 1: text to document.</summary>
internal static class CollectionReader
{
    /// <summary>Characters; the largest collections that vendors publish have a tenth of it.</summary>
    public const int MaxLength = 32 * 1024 * 1024;

    public static CollectionDocument? Read(CollectionFile file, DiagnosticBag bag, CancellationToken cancellation)
    {
        if (ReadText(file, bag) is not { } text || Parse(text, bag) is not { } root)
            return null;
        cancellation.ThrowIfCancellationRequested();
        return FindCollection(root, bag) is { } collection ? ReadCollection(collection, cancellation) : null;
    }

    private static string? ReadText(CollectionFile file, DiagnosticBag bag)
    {
        if (file.Text is { Length: <= MaxLength } text)
            return text;
        bag.Report(Descriptors.UnreadableFile, Place.Start, Invariant.Text(MaxLength));
        return null;
    }

    private static JToken? Parse(string text, DiagnosticBag bag)
    {
        if (JsonSyntax.FindFault(text) is { } fault)
        {
            bag.Report(Descriptors.MalformedJson, fault.Place, fault.Message);
            return null;
        }

        using var reader = new JsonTextReader(new StringReader(text))
        {
            // A text that looks like a date stays the text that it is, and a number keeps its digits.
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Double,
            MaxDepth = JsonSyntax.MaxDepth + 1,
        };
        return JToken.Load(reader, new() { LineInfoHandling = LineInfoHandling.Load });
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
