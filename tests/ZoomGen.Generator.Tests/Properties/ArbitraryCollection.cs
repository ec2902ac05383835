using FsCheck;
using Newtonsoft.Json;
using ZoomGen.Generator.Tests.Support;
using ZoomGen.Tests.Properties;

namespace ZoomGen.Generator.Tests.Properties;

/// <summary>A collection, its overlay and its environment with an arbitrary text in every place that takes one.</summary>
internal static class ArbitraryCollection
{
    private static readonly string[] Names =
    [
        "collection name", "collection description", "collection auth type", "collection auth key", "collection auth value",
        "variable name", "variable value", "variable description", "variable type",
        "folder name", "folder description", "request name", "request description", "method", "auth type", "auth key", "auth value",
        "protocol", "host", "path segment", "path variable", "path variable value", "path variable description",
        "query name", "query value", "query description", "choice", "header name", "header value", "header description", "whole URL",
        "form name", "form value", "form description", "form content type", "file part name", "file part path", "file part name of file",
        "urlencoded name", "urlencoded value", "urlencoded description", "JSON name", "JSON value", "JSON nested name", "JSON nested value",
        "raw", "raw language", "query of GraphQL", "operation of GraphQL", "variables of GraphQL", "file path", "file content",
        "response name", "response status", "response header name", "response header value", "response body", "response JSON name",
        "response JSON value", "error code", "error message", "cookie name", "cookie value", "script",
        "environment name", "environment variable", "environment value",
        "overlay request", "overlay folder", "overlay name", "overlay type", "overlay parameter", "overlay value", "overlay page",
    ];

    public static int Count => Names.Length;

    public static Arbitrary<Slots> Slots { get; } = ZoomGen.Tests.Properties.Slots.Arbitrary(Names);

    public static IEnumerable<InMemoryFile> Files(Slots text) =>
    [
        new(GeneratorRun.DefaultPath, JsonConvert.SerializeObject(Collection(text))),
        new("zoom.zoomgen.json", JsonConvert.SerializeObject(Overlay(text))),
        new("zoom.postman_environment.json", JsonConvert.SerializeObject(Environment(text))),
    ];

    private static object Collection(Slots text) => new
    {
        info = new { name = text["collection name"], description = text["collection description"] },
        auth = Auth(text["collection auth type"], text["collection auth key"], text["collection auth value"]),
        variable = new object[]
        {
            new
            {
                key = text["variable name"],
                value = text["variable value"],
                description = text["variable description"],
                type = text["variable type"],
            },
            new { key = "baseUrl", value = "https://a.test/" + text["variable value"] },
        },
        item = new object[]
        {
            new { name = text["folder name"], description = text["folder description"], item = Requests(text), @event = Script(text) },
            new { name = text["request name"], request = text["whole URL"] },
        },
    };

    private static object[] Requests(Slots text) =>
    [
        Request(text, "GET", new { }),
        // Many a method, protocol and host cannot be sent at all.
        Request(text, text["method"], new { }),
        Request(text, "GET", new { }, text["protocol"], "{{" + text["variable name"] + "}}"),
        Request(text, "GET", new { }, "https", text["host"]),
        Request(text, "POST", new
        {
            mode = "formdata",
            formdata = new object[]
            {
                new
                {
                    key = text["form name"],
                    value = text["form value"],
                    description = text["form description"],
                    contentType = text["form content type"],
                },
                new
                {
                    key = text["file part name"],
                    type = "file",
                    src = text["file part path"],
                    fileName = text["file part name of file"],
                },
                new
                {
                    key = "j",
                    value = JsonConvert.SerializeObject(new Dictionary<string, string> { [text["JSON name"]] = text["form value"] }),
                },
            },
        }),
        Request(text, "POST", new
        {
            mode = "urlencoded",
            urlencoded = new[]
            {
                new
                {
                    key = text["urlencoded name"],
                    value = text["urlencoded value"],
                    description = text["urlencoded description"],
                },
            },
        }),
        Request(text, "PUT", new { mode = "raw", raw = Json(text), options = new { raw = new { language = "json" } } }),
        Request(text, "PUT", new { mode = "raw", raw = text["raw"], options = new { raw = new { language = text["raw language"] } } }),
        Request(text, "POST", new
        {
            mode = "graphql",
            graphql = new
            {
                query = text["query of GraphQL"],
                operationName = text["operation of GraphQL"],
                variables = text["variables of GraphQL"],
            },
        }),
        Request(text, "POST", new { mode = "file", file = new { src = text["file path"] } }),
        Request(text, "POST", new { mode = "file", file = new { content = text["file content"] } }),
    ];

    private static object Request(Slots text, string method, object body, string? protocol = null, string host = "{{baseUrl}}") => new
    {
        name = text["request name"],
        request = new
        {
            method,
            description = text["request description"],
            auth = Auth(text["auth type"], text["auth key"], text["auth value"]),
            header = new[]
            {
                new { key = text["header name"], value = text["header value"], description = text["header description"] },
                new { key = "X-A", value = text["header value"], description = text["header description"] },
                new { key = "Cookie", value = text["cookie value"], description = "" },
            },
            url = new
            {
                protocol,
                host = new[] { host },
                path = new[] { "things", ":" + text["path variable"], text["path segment"] },
                query = new[]
                {
                    new { key = text["query name"], value = text["query value"], description = text["query description"] },
                    new { key = "c", value = "x", description = $"(This can only be one of {text["choice"]},x)" },
                },
                variable = new[]
                {
                    new
                    {
                        key = text["path variable"],
                        value = text["path variable value"],
                        description = text["path variable description"],
                    },
                },
            },
            body,
        },
        response = Responses(text),
        @event = Script(text),
    };

    private static object[] Responses(Slots text) =>
    [
        Response(text, 200, JsonConvert.SerializeObject(new Dictionary<string, object>
        {
            [text["response JSON name"]] = text["response JSON value"],
            ["x"] = new[] { text["response JSON value"] },
        })),
        Response(text, 202, text["response body"]),
        Response(text, 404, JsonConvert.SerializeObject(new { code = text["error code"], message = text["error message"] })),
    ];

    private static object Response(Slots text, int code, string body) => new
    {
        name = text["response name"],
        status = text["response status"],
        code,
        header = new[] { new { key = text["response header name"], value = text["response header value"] } },
        cookie = new[] { new { key = text["cookie name"], value = text["cookie value"] } },
        body,
    };

    private static object Auth(string type, string key, string value) =>
        new Dictionary<string, object> { ["type"] = type, [type == "type" ? "" : type] = new[] { new { key, value } } };

    private static object Script(Slots text) => new[] { new { listen = "test", script = new { exec = new[] { text["script"] } } } };

    private static string Json(Slots text) => JsonConvert.SerializeObject(new Dictionary<string, object>
    {
        [text["JSON name"]] = text["JSON value"],
        ["x"] = new[] { new Dictionary<string, string> { [text["JSON nested name"]] = text["JSON nested value"] } },
    });

    private static object Environment(Slots text) => new
    {
        name = text["environment name"],
        values = new[]
        {
            new { key = text["environment variable"], value = text["environment value"] },
            new { key = "baseUrl", value = "https://b.test" },
        },
    };

    // What an overlay names is there, so that its entries apply.
    private static object Overlay(Slots text) => new
    {
        requests = new Dictionary<string, object>
        {
            [text["overlay request"]] = new { name = text["overlay name"] },
            ["PUT /things/:" + text["path variable"]] = new
            {
                name = text["overlay name"],
                pages = new { token = text["overlay page"], next = text["overlay page"] },
                parameters = new Dictionary<string, object>
                {
                    [text["overlay parameter"]] = new { name = text["overlay name"], type = text["overlay type"] },
                    ["c"] = new { type = "enum", values = new[] { text["overlay value"], "x" } },
                },
            },
        },
        folders = new Dictionary<string, object> { [text["overlay folder"]] = new { name = text["overlay name"] } },
        types = new Dictionary<string, object> { [text["overlay type"]] = new { name = text["overlay name"] } },
    };
}
