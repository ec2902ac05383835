using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;

namespace ZoomGen.Generator.Collection.Items;

internal static class BodyReader
{
    public static BodyNode? Read(ObjectView request)
    {
        if (request.Member("body") is SyntaxScalar { IsString: true } text)
            return text.Text.Length == 0 ? null : new RawBodyNode(text.Text, null, text.Place);
        return request.Object("body") is { } body ? ReadObject(body) : null;
    }

    private static BodyNode? ReadObject(ObjectView body)
    {
        if (body.Flag("disabled") || body.Text("mode") is not { Length: > 0 } mode)
            return null;
        return mode switch
        {
            "formdata" or "urlencoded" => new FormBodyNode(mode == "formdata", FormReader.Read(body, mode), body.Place),
            "file" => ReadFile(body),
            "graphql" => ReadGraphQl(body),
            // Postman handles an unknown mode like raw.
            _ => ReadRaw(body),
        };
    }

    private static RawBodyNode? ReadRaw(ObjectView body)
    {
        var text = body.Member("raw") switch
        {
            SyntaxScalar { IsString: true } raw => raw.Text,
            SyntaxObject or SyntaxArray => body.Member("raw")!.ToJson(),
            _ => null,
        };
        return text is null ? null : new(text, body.Object("options")?.Object("raw")?.Text("language"), body.Place);
    }

    private static FileBodyNode ReadFile(ObjectView body)
    {
        var file = body.Member("file") switch
        {
            SyntaxObject node => FileSourceReader.Read(new ObjectView(node, body.Bag), "content"),
            { } path when path.AsText() is { Length: > 0 } text => new([text], IsList: false, null),
            _ => new([], IsList: false, null),
        };
        return new(file, body.Place);
    }

    // Postman sends anything but an object like an empty object.
    private static GraphQlBodyNode ReadGraphQl(ObjectView body)
    {
        if (body.Member("graphql") is not SyntaxObject node)
            return new(null, null, null, body.Place);
        var graphQl = new ObjectView(node, body.Bag);
        return new(graphQl.TextOrNull("query"), graphQl.TextOrNull("operationName"), ReadVariables(node.Find("variables")), body.Place);
    }

    private static string? ReadVariables(SyntaxNode? variables) => variables switch
    {
        null => null,
        SyntaxScalar { IsString: true } text => text.Text.Length == 0 ? null : text.Text,
        _ => variables.ToJson(),
    };
}
