using Newtonsoft.Json;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>Collections that bring out every inferred type, and those that would break its code.</summary>
internal static class InferredCollections
{
    private const string Everything = """
        { "date": "2020-01-31", "start_time": "12:30:00", "local": "2020-01-31T12:30:00", "moment": "2020-01-31T12:30:00.000Z", "plain": "2020-01-31T12:30:00Z",
          "id": "0ab1c2d3-0000-4000-8000-00000000000f", "link": "https://example.com/a?b=c", "image_base64": "AP8=", "money": 1.50, "big": 1e300, "whole": 1, "flag": true, "wait": "PT15M", "waits": ["PT1H"],
          "dates": ["2020-01-31"], "moments": ["2020-01-31T12:30:00.000Z"], "links": ["https://example.com", null], "wholes": [1, null], "lists": [[1], null],
          "map": { "17": { "a": 1 }, "18": null }, "maps": { "key_0": { "key_0": "<integer>" } }, "tree": { "id": "<uuid>", "nodes": [{ "value": "<Circular reference to #/components/schemas/Tree detected>" }] },
          "bytes": "<byte>", "typed": "<dateTime>", "none": null, "mixed": [1, "a"] }
        """;

    /// <summary>Every type, read, sent, in several examples, in fields, lists, deep objects and templates.</summary>
    public static string All() => Collections.With(string.Join(
        ",",
        Request("Send everything", "POST", Everything, Everything, """{ "date": "2020-02-01" }"""),
        Request("Get everything", "GET", null, Everything, Everything),
        Request("List everything", "GET", null, $$"""{ "items": [{{Everything}}], "next": null }"""),
        Request("Send list", "PUT", $"[{Everything}]", $"[{Everything}]"),
        Request("Send map", "PUT", """{ "1": 1, "2": 2 }""", """{ "1": { "a": 1 } }"""),
        Request("Send template", "PATCH", """{ "id": {{id}}, "when": "2020-01-31", "list": [{{a}}, {{b}}], }""", "{}"),
        Collections.Request("Search", """
            { "method": "GET", "url": { "host": ["https://a.test"], "path": [":day", ":id"], "variable": [{ "key": "day", "value": "2020-01-31" }, { "key": "id", "value": "0ab1c2d3-0000-4000-8000-00000000000f" }],
              "query": [{ "key": "ids", "value": "1" }, { "key": "ids", "value": "2" }, { "key": "days", "value": "2020-01-31" }, { "key": "days", "value": "{{day}}" },
                { "key": "filter[from]", "value": "2020-01-31T12:30:00Z" }, { "key": "filter[kind]", "value": "a", "description": "(This can only be one of a,b)" }, { "key": "filter[tags]", "value": "x" }, { "key": "filter[tags]", "value": "y" },
                { "key": "filter[x][y]", "value": "{{z}}" }, { "key": "filter[must]", "value": "true", "description": "[required]" }] } }
            """),
        Collections.Request("Search more", """
            { "method": "GET", "url": { "host": ["https://a.test"], "path": ["more", ":kind"], "variable": [{ "key": "kind", "value": "b", "description": "One of a or b." }],
              "query": [{ "key": "filter[kind]", "value": "b", "description": "(This can only be one of a,b)" }, { "key": "filter[must]", "value": "true" }] } }
            """),
        Collections.Request("Send fields", """
            { "method": "POST", "url": "https://a.test", "body": { "mode": "formdata", "formdata": [
              { "key": "list", "value": "[{\"a\":1}]" }, { "key": "map", "value": "{\"1\":1}" }, { "key": "words", "value": "a" }, { "key": "words", "value": "b" }, { "key": "at", "value": "12:30:00" }, { "key": "wait", "value": "PT15M" }] } }
            """)));

    /// <summary>The nastiest text as name of members, keys, schemas and parameters, and as text that looks like a value.</summary>
    public static string Hostile()
    {
        const string Text = CompiledCollections.Hostile;
        var body = JsonConvert.SerializeObject(new Dictionary<string, object?>
        {
            [Text] = new Dictionary<string, object?> { [Text] = 1, ["a" + Text] = new[] { new Dictionary<string, object> { [Text] = 1 } } },
            ["loop"] = new { value = "<Circular reference to #/components/schemas/" + Text + " detected>" },
            ["link"] = "https://example.com/\"" + Text.Replace(" ", "", StringComparison.Ordinal),
            ["map"] = new Dictionary<string, object> { ["key_0"] = Text, ["key_1"] = Text },
            ["mail"] = new Dictionary<string, object> { [$"a{Text.Replace(" ", "", StringComparison.Ordinal)}@b.c"] = 1 },
            ["Thing"] = new { Thing = new { thing = new { THING = 1 } } },
            ["_valueA"] = 1,
            ["start"] = 1,
            ["AdditionalProperties"] = new { AdditionalProperties = new { MemberNames = 1 }, MemberNames = new { x = 1 } },
            ["mixed"] = new object[] { "<integer>", Text, "<boolean>", new { a = 1 }, "[object Object]" },
            ["numbers"] = new object[] { "<integer>", Text },
            ["flags"] = new object[] { "<boolean>", "true } " + Text },
            ["objects"] = new object[] { new { a = 1 }, "[object Object]" },
            ["tree"] = new object[]
            {
                new { a = 1 },
                new { value = "<Circular reference to #/components/schemas/X detected>" },
                "[object Object]"
            },
            ["value"] = new { at = 1, reader = 2, writer = 3, start = 4 },
        });
        return JsonConvert.SerializeObject(new
        {
            info = new { name = "Zoom" },
            item = new[]
            {
                Item("Get thing", "GET", null, Text, body, body),
                Item("Send thing", "POST", body, $"filter[{Text}]", body),
                Item("Send template", "POST", "{\"a"
                    + JsonConvert.ToString(Text).Trim('"')
                    + "\": {{"
                    + Text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)
                    + "}},}", "a[b][" + Text + "]"),
                Item(
                    "Send task",
                    "POST",
                    "{\"task\":{\"id\":1},\"string\":{\"id\":1},\"system\":{\"id\":1}}",
                    "q",
                    "{\"Task\":{\"a\":1},\"Error\":{\"b\":1},\"ApiError\":{\"c\":1}}"),
            },
        });
    }

    private static object Item(string name, string method, string? body, string key, params string[] responses) => new
    {
        name,
        request = new
        {
            method,
            url = new
            {
                host = new[] { "https://a.test" },
                query = new[] { new { key, value = CompiledCollections.Hostile }, new { key, value = "1" } }
            },
            body = body is null ? null : new { mode = "raw", raw = body, options = new { raw = new { language = "json" } } },
        },
        response = responses.Select((response, index) => new { name = "OK", code = index == 0 ? 200 : 404, body = response }),
    };

    private static string Request(string name, string method, string? body, params string[] responses) => JsonConvert.SerializeObject(new
    {
        name,
        request = new
        {
            method,
            url = "https://a.test/things",
            body = body is null ? null : new { mode = "raw", raw = body, options = new { raw = new { language = "json" } } }
        },
        response = responses.Select(response => new { name = "OK", code = 200, body = response }),
    });
}
