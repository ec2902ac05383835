using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Collection.Tables;

namespace ZoomGen.Generator.Collection;

internal static class BodyReader
{
    public static BodyNode? Read(JsonView request)
    {
        if (request.Member("body") is JValue { Value: string text } value)
            return text.Length == 0 ? null : new RawBodyNode(text, null, JsonView.PlaceOf(value));
        return request.Object("body") is { } body ? ReadObject(body) : null;
    }

    private static BodyNode? ReadObject(JsonView body)
    {
        if (body.Flag("disabled") || body.Text("mode") is not { Length: > 0 } mode)
            return null;
        return mode switch
        {
            "formdata" or "urlencoded" => new FormBodyNode(mode == "formdata", FormReader.Read(body, mode), body.Place),
            "file" => ReadFile(body),
            "graphql" => ReadGraphQl(body),
            // A mode that Postman does not know it takes for raw.
            _ => ReadRaw(body),
        };
    }

    private static RawBodyNode? ReadRaw(JsonView body)
    {
        var text = body.Member("raw") switch
        {
            JContainer json => json.ToString(Formatting.None),
            JValue { Value: string raw } => raw,
            _ => null,
        };
        return string.IsNullOrEmpty(text) ? null : new(text!, body.Object("options")?.Object("raw")?.Text("language"), body.Place);
    }

    private static FileBodyNode ReadFile(JsonView body) => body.Member("file") switch
    {
        JObject file => new(FileSourceReader.Read(new JsonView(file, body.Bag), (string?)(file["content"] as JValue)), body.Place),
        { } token when JsonView.TextOf(token) is { Length: > 0 } path => new(new([path], IsList: false, null), body.Place),
        _ => new(new([], IsList: false, null), body.Place),
    };

    // Anything but an object is sent as if it had no members.
    private static GraphQlBodyNode ReadGraphQl(JsonView body)
    {
        if (body.Member("graphql") is not JObject node)
            return new(null, null, null, body.Place);
        var graphQl = new JsonView(node, body.Bag);
        return new(graphQl.TextOrNull("query"), graphQl.TextOrNull("operationName"), ReadVariables(node["variables"]), body.Place);
    }

    private static string? ReadVariables(JToken? variables) => variables switch
    {
        null => null,
        JValue { Value: string text } => text.Length == 0 ? null : text,
        _ => variables.ToString(Formatting.None),
    };
}
