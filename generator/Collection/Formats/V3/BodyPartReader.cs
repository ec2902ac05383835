using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;

namespace ZoomGen.Generator.Collection.Formats.V3;

internal static class BodyPartReader
{
    private const string Content = "content";

    public static BodyNode? Read(ObjectView request)
    {
        if (request.Object("body") is not { } body)
            return null;
        return body.Text("type") switch
        {
            "none" => null,
            "urlencoded" => new FormBodyNode(Multipart: false, [.. ReadFields(body)], body.Place),
            "formdata" => new FormBodyNode(Multipart: true, [.. ReadFields(body)], body.Place),
            "file" => new FileBodyNode(ReadFile(body), body.Place),
            // Postman handles an unknown type like text.
            var language => ReadText(body) is { Length: > 0 } text ? new RawBodyNode(text, language, body.Place) : null,
        };
    }

    /// <summary>The text of a body. People also write JSON as YAML.</summary>
    public static string? ReadText(ObjectView body) =>
        body.Member(Content) is { } content ? content.AsText() ?? content.ToJson() : null;

    private static IEnumerable<FormFieldNode> ReadFields(ObjectView body) => body.Member(Content) is SyntaxArray
        ? body.Objects(Content).Select(FormReader.ReadRow)
        : RowReader.Read(body, Content).Select(FormReader.ReadText);

    private static FileSourceNode ReadFile(ObjectView body) => body.Object(Content) is { } file
        ? FileSourceReader.Read(file, Content)
        : new([], IsList: false, null);
}
