using ZoomGen.Generator.Collection.Items;
using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Collection.Formats.V3;

internal static class ExampleReader
{
    /// <summary>The example, or null if it has no response.</summary>
    public static ExamplePart? Read(ObjectView example) => example.Object("response") is { } response
        ? new(ReadResponse(example, response), PartOrder.Read(example), example.Place)
        : null;

    private static SavedResponseNode ReadResponse(ObjectView example, ObjectView response)
    {
        var body = response.Object("body");
        return new(
            example.Text("name") ?? "",
            SavedResponseReader.ReadCode(response, "statusCode"),
            body?.Text("type"),
            body is { } content ? BodyPartReader.ReadText(content) : null,
            example.Place)
        {
            Id = example.TextOrNull("id"),
            HasCode = response.Has("statusCode"),
            Headers = [.. RowReader.ReadHeaders(response)],
        };
    }
}
