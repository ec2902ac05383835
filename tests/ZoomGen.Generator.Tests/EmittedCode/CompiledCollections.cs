using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>Collections whose emitted code is compiled: the sample, every construct that can be emitted, and hostile ones.</summary>
internal static class CompiledCollections
{
    // Each ends a comment, a literal or a line in some language, or shows as something else than it is.
    public const string Hostile =
        "\"; } public class __Injected { } /* */ // {0} {{x}} @\"\r\n\u0085\u2028\u2029 public class __Injected2 {} <include file='x' path='y'/> ]]> --> \\ \uD800 \u202E \u200D $\"{1}\" #error x";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["live stream"] = RepositoryRoot.LiveStreamCollection,
        ["every parameter and body"] = Collections.With(string.Join(",", Bodies())),
        ["every json type"] = Collections.With(JsonTypes()),
        ["every inferred type"] = InferredCollections.All(),
        ["hostile text where types are inferred"] = InferredCollections.Hostile(),
        ["every kind of response"] = ResponseCollections.All(),
        ["every kind of paging"] = PagedCollections.All(),
        ["names that C# has taken"] = TakenNames(),
        ["hostile text everywhere"] = HostileEverywhere(),
        ["folders nested to the limit"] = DeepFolders(),
        ["json nested to the limit"] = DeepJson(),
        ["lists nested to the limit"] = DeepLists(),
        ["requests and folders called like members of a client"] = ClashingMembers(),
        ["hostile text where variables stand"] = HostileCollections.Variables(),
        ["hostile text in files, forms and headers"] = HostileCollections.Requests(),
        ["hostile credentials"] = HostileCollections.Credentials(),
        ["variables called like what emitted code uses"] = HostileCollections.LocalNames(),
        ["variables without end"] = HostileCollections.EndlessVariables(),
        ["a thousand variables in one text"] = HostileCollections.LongTexts(),
        ["folders and requests called like the client's own types"] = HostileCollections.ClashingTypes(),
        ["names in other scripts"] = HostileCollections.Scripts(),
        ["hostile markup in descriptions"] = HostileCollections.Markup(),
        ["no name at all"] = """{ "info": { "name": "" }, "item": [{ "name": "", "item": [{ "name": "", "request": { "method": "GET", "url": "{{}}/a" } }] }] }""",
    };

    public static GeneratorDriverRunResult Run(
        string name, ItemMetadata? options = null, LanguageVersion languageVersion = LanguageVersion.CSharp12) =>
        GeneratorRun.WithAnyWarnings([new InMemoryFile(GeneratorRun.DefaultPath, All[name])], options, languageVersion);

    private static IEnumerable<string> Bodies()
    {
        yield return Collections.Request("Search things", """
            { "method": "GET", "header": [{ "key": "X-Trace", "value": "1" }, { "key": "Accept", "value": "text/plain" }],
              "url": { "host": ["{{baseUrl}}"], "path": ["things", ":id", ":flag", "x.{{ext}}"],
                "query": [{ "key": "q", "value": "a b" }, { "key": "n", "value": "5" }, { "key": "d", "value": "1.50" }, { "key": "b", "value": "true" }, { "key": "flag", "value": null }, { "key": "kind", "value": "x", "description": "(Required) (This can only be one of x,y-z,1)" }],
                "variable": [{ "key": "id", "value": "7" }, { "key": "flag", "value": "true" }] } }
            """);
        yield return Collections.Request("Send form", """
            { "method": "POST", "url": "{{baseUrl}}/form", "body": { "mode": "urlencoded", "urlencoded": [{ "key": "a b", "value": "1", "description": "[required]" }, { "key": "c", "value": "{\"d\":[1,2]}" }] } }
            """);
        yield return Collections.Request("Send raw", """
            { "method": "PUT", "url": "https://a.test/raw", "auth": { "type": "noauth" }, "body": { "mode": "raw", "raw": "<a/>", "options": { "raw": { "language": "xml" } } } }
            """);
    }

    private static string JsonTypes() => Collections.Request(
        "Create thing",
        """
        { "method": "POST", "url": "{{baseUrl}}/things", "body": { "mode": "raw", "options": { "raw": { "language": "json" } },
          "raw": "{\"text\":\"a\",\"flag\":true,\"whole\":5,\"money\":10.50,\"big\":12345678901234567890123456789012345,\"none\":null,\"list\":[1,null],\"words\":[\"a\"],\"flags\":[true],\"deep\":[[1.5]],\"empty\":[],\"object\":{\"object\":{\"x\":1}},\"objects\":[{\"a\":1},{\"b\":null}],\"mixed\":[1,\"a\"],\"nothing\":{}}" } }
        """,
        """{ "name": "Created", "code": 201, "body": "{\"id\":1}" }, { "name": "OK", "code": 200, "body": "[{\"id\":1}]" }, { "name": "Bad", "code": 400, "body": "{\"code\":1}" }, { "name": "Odd", "code": 299, "body": "[[1]]" }""");

    private static string TakenNames()
    {
        string[] names =
        [
            "class", "System", "String", "Object", "Task", "Request", "Response", "Example", "Operation", "record", "required",
            "Equals", "GetType", "ToString", "Client", "Zoom", "global", "Write", "Undocumented", "Match",
            "AdditionalProperties", "MemberNames", "Names", "Body", "Read", "Value"
        ];
        var body = JsonConvert.SerializeObject(names.ToDictionary(name => name, _ => 1));
        return JsonConvert.SerializeObject(new
        {
            info = new { name = "Zoom API" },
            item = names.Select(name => new
            {
                name,
                item = new[]
                {
                    new
                    {
                        name,
                        request = new
                        {
                            method = "POST",
                            url = new
                            {
                                host = new[] { "{{" + name + "}}" },
                                path = new[] { ":" + name },
                                query = new[] { new { key = name, value = "x" } }
                            },
                            body = Json(body),
                        },
                        response = new[] { new { name = "OK", code = 200, body } },
                    },
                },
            }),
        });
    }

    // A folder takes two levels of JSON, of which there may be 256.
    private static string DeepFolders() => Collections.With(Enumerable.Range(0, 120).Aggregate(
        Collections.Get("Get"), (item, depth) => $$"""{ "name": "A folder of some length {{depth}}", "item": [{{item}}] }"""));

    private static string DeepJson()
    {
        var body = Enumerable.Range(0, 250).Aggregate("1", (value, depth) => $$"""{"member_number_{{depth}}":{{value}}}""");
        return Collections.With(Collections.Request(
            "Get", """{ "method": "GET", "url": "https://a.test" }""", $$"""{ "name": "OK", "code": 200, "body": {{JsonConvert.ToString(body)}} }"""));
    }

    private static string DeepLists()
    {
        var lists = new string('[', 250) + "1" + new string(']', 250);
        return Collections.With(Collections.Request(
            "Get", """{ "method": "GET", "url": "https://a.test" }""", $$"""{ "name": "OK", "code": 200, "body": "{{lists}}" }, { "name": "Bad", "code": 400, "body": "{\"a\":{{lists}}}" }"""));
    }

    private static string ClashingMembers()
    {
        string[] methods = ["Send", "Send For Success", "Send For Body", "To Curl With Secrets", "Get"];
        var requests =
            string.Join(
                ",",
                methods.Select(
                    name => Collections.Request(
                        name,
                        """{ "method": "GET", "url": "https://a.test" }""",
                        """{ "name": "OK", "code": 200, "body": "{\"a\":1}" }""")));
        var folders = string.Join(
            ",", new[] { "Get Async", "Get Response Async" }.Select(name => $$"""{ "name": "{{name}}", "item": [{{requests}}] }"""));
        return Collections.With($$"""{{requests}},{{folders}},{ "name": "Folder", "item": [{{requests}},{{folders}}] }""");
    }

    private static string HostileEverywhere()
    {
        var json = JsonConvert.SerializeObject(
            new Dictionary<string, object> { [Hostile] = Hostile, ["x"] = new Dictionary<string, object[]> { [Hostile] = [Hostile] } });
        var field = new { key = Hostile, value = Hostile, description = Hostile };
        var choice = new { key = "c", value = "x", description = $"(This can only be one of {Hostile.Replace(')', ' ')},x)" };
        object[] bodies =
        [
            new { mode = "formdata", formdata = new[] { field, choice, new { key = "j", value = json, description = Hostile } } },
            new { mode = "urlencoded", urlencoded = new[] { field, choice } },
            Json(json),
            new { mode = "raw", raw = Hostile },
        ];
        return JsonConvert.SerializeObject(new
        {
            info = new { name = Hostile, description = Hostile },
            auth = new { type = Hostile },
            variable = new[]
            {
                new
                {
                    key = Hostile.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal),
                    value = Hostile,
                    description = Hostile
                }
            },
            item = new[] { new { name = Hostile, description = Hostile, item = bodies.Select(Request) } },
        });

        object Request(object body) => new
        {
            name = Hostile,
            request = new
            {
                method = "POST",
                description = Hostile,
                header = new[] { new { key = "X-A", value = "a", description = Hostile } },
                url = new
                {
                    host = new[]
                    {
                        "{{" + Hostile.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal) + "}}"
                    },
                    path = new[] { "a", ":" + Hostile, Hostile },
                    query = new[] { field },
                    variable = new[] { field },
                },
                body,
            },
            response = new[]
            {
                new { name = Hostile, code = 200, body = json, header = Hostile },
                new { name = Hostile, code = 201, body = json, header = "Content-Type: application/x-ndjson;" + Hostile },
                new { name = Hostile, code = 202, body = Hostile, header = "Content-Type: text/event-stream;" + Hostile },
                new { name = "**Error Code:** `1` " + Hostile, code = 404, body = json, header = Hostile },
            },
        };
    }

    private static object Json(string raw) => new { mode = "raw", raw, options = new { raw = new { language = "json" } } };
}
