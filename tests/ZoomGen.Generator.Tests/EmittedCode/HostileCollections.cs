using Newtonsoft.Json;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>Collections made to break the emitted code: the nastiest text at every place where a text or a name goes through.</summary>
internal static class HostileCollections
{
    private const string Hostile = CompiledCollections.Hostile + " </summary> /// */ ' {{ }} \u0007 \uDC00";

    // As the name of a variable, which ends at a brace.
    private static readonly string Name = Hostile.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static readonly string Reference = "{{" + Name + "}}";

    /// <summary>
    /// Every markup with the nastiest text in it, as description, as name of a saved response and as message of an error.
    /// </summary>
    public static string Markup()
    {
        // Without what ends a line of Markdown, so that the markup stays markup.
        var text = Hostile.Replace("\r\n", "", StringComparison.Ordinal);
        string[] descriptions =
        [
            $"**{text}** and `{text}`",
            $"[{text}](https://a.test/\"'<>&{text})",
            "[x](https://a.test/?a=1&b=\"2\"'%3C\u2028) <a href='https://a.test/\"&quot;&lt;&#10;/>'>x</a> <https://a.test/\u202E>",
            $"* {text}\n  1. {text}\n     > # {text}\n",
            $"```c#\n{text}\n/// </code></remarks>\n<include file='x' path='y'/>\n```",
            $"| {text} | b |\n|---|---|\n| `{text}` | c |\n",
            $"<ul><li>{text}<pre>{text}\n</pre></li></ul>",
            "Text. <include file='x' path='y'/> <![CDATA[ x ]]> <!-- x --> &#0; &#x202E; &#xD800; &#13; &bogus; <summary>x</summary> <br",
            string.Concat(Enumerable.Repeat("<ul><li>x", 300)),
            string.Concat(Enumerable.Repeat("> * ", 500)),
        ];
        return JsonConvert.SerializeObject(new
        {
            info = new { name = "Zoom", description = descriptions[3] },
            item = descriptions.Select(description => new
            {
                name = "Send",
                request = new
                {
                    method = "GET",
                    description,
                    url = new
                    {
                        host = new[] { "a.test" },
                        path = new[] { "a" },
                        query = new[] { new { key = "q", value = "1", description } },
                    },
                },
                response = new[]
                {
                    new
                    {
                        name = "**Error Code:** `7` " + description,
                        code = 400,
                        body = JsonConvert.SerializeObject(new { code = "E7", message = description })
                    }
                },
            }),
        });
    }

    public static string Variables() => Collection(
        [
            Request(
                "GET",
                "{{" + Name + "}}/" + Reference + "/x" + Reference + "/{{$guid}}/{{" + new string('n', 5000) + "}}/{{}}/{{ }}",
                new { }),
            Request("POST", "{{baseUrl}}", new { mode = "raw", raw = Hostile + Reference }),
            Request("POST", "{{baseUrl}}", new
            {
                mode = "raw",
                raw = JsonConvert.SerializeObject(new { a = Hostile + Reference, b = new[] { Reference } }),
                options = Json
            }),
            Request("POST", "{{baseUrl}}", new
            {
                mode = "raw",
                raw = JsonConvert.SerializeObject(new Dictionary<string, string> { [Reference] = "x" }),
                options = Json
            }),
            Request(
                "POST",
                "{{baseUrl}}",
                new { mode = "graphql", graphql = new { query = Reference, operationName = Reference, variables = Reference } }),
            Request(
                "POST",
                "{{baseUrl}}",
                new { mode = "graphql", graphql = new { query = Hostile, operationName = Hostile, variables = Hostile } }),
            Request("POST", "{{baseUrl}}", new
            {
                mode = "graphql",
                graphql = new { variables = JsonConvert.SerializeObject(new Dictionary<string, string> { [Hostile] = Reference }) }
            }),
        ],
        variables: [(Name, "a" + "{{nested}}" + Hostile), ("nested", Hostile), ("baseUrl", "{{nested}}{{$guid}}"), ("n", Hostile)]);

    public static string Requests() => Collection(
        [
            Request("POST", "https://a.test", new { mode = "formdata", formdata = Rows }),
            Request("POST", "https://a.test", new { mode = "urlencoded", urlencoded = Rows }),
            Request(
                "POST",
                "https://a.test",
                new { mode = "file", file = new { src = "/" + Reference + Hostile.Replace("/", "", StringComparison.Ordinal) } }),
            Request("POST", "https://a.test", new { mode = "file", file = new { content = Hostile } }),
            Request("POST", "https://a.test", new { mode = "file", file = new { content = "AA==\r\n" } }),
            Request("POST", "https://a.test", new
            {
                mode = "raw",
                raw = Hostile
            }, new { key = "content-type", value = "a/b; \"x\" \\ </summary>" }),
            Request("POST", "https://a.test", new
            {
                mode = "raw",
                raw = Hostile + Reference
            }, new { key = "content-type", value = "a/xml; \"x\" \\ */ </summary>" }),
            Request("POST", "https://a.test", new { mode = "raw", raw = "{\"a\":1}", options = Json }, new
            {
                key = "content-type",
                value = "a/json; \"x\" \\ */ </summary>"
            }),
            Request("POST", "https://a.test", new { mode = "raw", raw = "{\"a\":1}" }, new { key = "content-type", value = Reference }),
            Request("POST", "https://a.test", new { }, new { key = "X-{{" + Name + "}}", value = "\\ \" {0} */ {{x}}" }),
            Request("POST", "https://a.test", new { }, new { key = "X-!#$%&'*+-.^_`|~", value = "\\ \" {0} */ \u00FF" }),
        ],
        variables: [("x", Hostile)]);

    public static string Credentials() => Collection(
        [
            .. new[] { "", "a", "A", "A", Hostile, Reference, new string('k', 5000) }.SelectMany(
                key => new[] { "header", "query" },
                (key, place) => Authenticated("apikey", [("key", key), ("in", place), ("value", "{{x}}")])),
            .. new[] { "bearer", "basic", "class", "Auth", "", Hostile, new string('t', 5000), "MaxResponseBytes", "1" }.SelectMany(
                type => new[] { "x", "X", "Auth", Name, "1" }, (type, variable) =>
                    Authenticated(type, [("value", "{{" + variable + "}}")])),
        ],
        variables: [("Auth", "x"), ("ApiKeyAuth", "x"), ("Bearer auth", "x"), ("BearerXAuth", "{{Auth}}")]);

    public static string LocalNames()
    {
        string[] names =
        [
            "options", "form", "request", "writer", "reader", "value", "at", "message", "client", "cancellationToken", "System", "ZoomGen",
            "global", "Example", "ExampleFor",
            "Operation", "Write", "class", "this", "null", "field", "Options", "Join", "Dynamic", "dynamicVariables", "auth",
            "ZoomClientOptions", "ZoomClient", "a b", "a-b", "a_b", "A B", "_a", "a", "A",
            "東京", "", " ", "1", "_1", "--", "Equals", "get_Options", "set_Options", "_options", "Body", "Query", "Variables",
            "OperationName",
        ];
        var references = string.Concat(names.Select(name => "{{" + name + "}}"));
        var rows = names.Select(name => new { key = name, value = "{{" + name + "}}" }).ToArray();
        return Collection(
            [
                Request("GET", "{{options}}/"
                    + string.Join("/", names.Select(name => $"{{{{{name}}}}}/:{name}"))
                    + "?"
                    + string.Join("&", names.Select(name => $"{name}={{{{{name}}}}}")), new { }),
                Request("POST", "{{form}}", new { mode = "formdata", formdata = rows }),
                Request(
                    "POST",
                    "{{request}}",
                    new { mode = "urlencoded", urlencoded = rows.Select(row => new { key = row.value, value = row.key }) }),
                Request("POST", "{{writer}}", new
                {
                    mode = "raw",
                    raw = JsonConvert.SerializeObject(names.Distinct().ToDictionary(name => name, name => "{{" + name + "}}")),
                    options = Json
                }),
                Request("POST", "{{writer}}", new
                {
                    mode = "raw",
                    raw = references
                }, [.. names.Select(name => (object)new { key = name, value = "{{" + name + "}}" })]),
                Request("POST", "{{writer}}?query={{Query}}&operationName=1&variables=2&body=3", new { mode = "graphql", graphql = new
                {
                    query = "{{Query}}",
                    operationName = "{{OperationName}}",
                    variables = "{\"options\":\"{{Variables}}\"}"
                } }),
            ],
            variables: [.. names.Where(name => name.Length > 0).Select(name => (name, "{{options}}{{field}}x"))]);
    }

    public static string EndlessVariables() => Collection(
        [
            Request("GET", "{{ring1}}/{{self}}/{{follows}}/{{hidden1}}/{{deep0}}/{{wide0}}/"
                + string.Join("/", Enumerable.Range(0, 300).Select(index => $"{{{{v{index}}}}}")), new { }),
            Request(
                "POST",
                "{{ring1}}",
                new
                {
                    mode = "raw",
                    raw = new string('{', 10_000)
                        + "a"
                        + new string('}', 10_001)
                        + string.Concat(Enumerable.Repeat("{{", 5000))
                        + string.Concat(Enumerable.Repeat("{{a}}}", 500))
                }),
        ],
        variables:
        [
            ("ring1", "{{ring2}}"), ("ring2", "{{ring3}}"), ("ring3", "{{ring1}}"), ("self", "{{self}}"), ("follows", "{{self}}"), ("hidden1", "{{hidden{{one}}}}"), ("one", "1"),
            .. Enumerable.Range(0, 50).Select(level => ($"deep{level}", $$$"""x{{deep{{{level + 1}}}}}""")),
            .. Enumerable.Range(0, 40).Select(level => ($"wide{level}", $$$"""{{wide{{{level + 1}}}}}{{wide{{{level + 1}}}}}""")),
            // A ring longer than any search for one.
            .. Enumerable.Range(0, 300).Select(index => ($"v{index}", $$$"""{{v{{{(index + 1) % 300}}}}}""")),
        ]);

    // Each reference is an operand of one expression.
    public static string LongTexts() => Collection(
        [
            Request("POST", "https://a.test", new { mode = "raw", raw = string.Concat(Enumerable.Repeat("{{a}}", 13_000)) }),
            Request(
                "POST",
                "https://a.test",
                new
                {
                    mode = "formdata",
                    formdata = new[]
                    {
                        new
                        {
                            key = string.Concat(Enumerable.Repeat("{{a}}", 13_000)),
                            value = string.Concat(Enumerable.Repeat("{{a}}x", 13_000))
                        }
                    }
                }),
        ],
        variables: [("a", "{{b}}")]);

    public static string ClashingTypes()
    {
        string[] names =
        [
            "Zoom Environments", "Zoom Client Options", "ZoomClient", "IZoomClient", "Zoom Client Extensions", "Environments",
            "Options", "Zoom"
        ];
        return Collections.With(string.Join(",", names.Select(name => Collections.Get(name, "{{baseUrl}}/a"))
            .Concat(names.Select(name => $$"""{ "name": "{{name}}", "item": [{{Collections.Get(name, "{{baseUrl}}/a")}}] }"""))));
    }

    /// <summary>Names with letters, marks, digits and characters that are not shown, wherever a name can keep them.</summary>
    public static string Scripts()
    {
        string[] names =
        [
            "订单号", "订单ID", "имя", "Имя", "имя_пользователя", "ไทยน้ำ", "हिन्दी", "نام\u200Cها", "\u200Fשם", "٣س", "\u0301é\u0301я", "ー",
            "사용자 이름", "。", "𠀀𠀁",
        ];
        var body = JsonConvert.SerializeObject(
            names.ToDictionary(name => name, name => new[] { new Dictionary<string, int> { [name] = 1 } }));
        var choices = $"(This can only be one of {string.Join(",", names)})";
        return Collection(
            [
                Request(
                    "POST",
                    "{{" + names[0] + "}}/:" + names[2] + "?" + string.Join("&", names.Select(name => name + "={{" + name + "}}")),
                    new { mode = "raw", raw = body, options = Json },
                    [.. names.Select(name => new { key = name, value = names[0], description = choices })]),
                Request(
                    "POST",
                    "https://a.test/b",
                    new
                    {
                        mode = "urlencoded",
                        urlencoded = names.Select(name => new { key = name, value = name, description = choices })
                    }),
            ],
            [.. names.Select(name => (name, name))]);
    }

    private static object Json => new { raw = new { language = "json" } };

    private static object[] Rows =>
    [
        new { key = Hostile, value = Hostile + Reference, description = Hostile, contentType = "a/b; \"x\" \\ */" },
        new { key = Hostile, value = "1", fileName = Hostile, contentType = Hostile },
        new { key = Reference, value = Reference, contentType = Reference },
        new { key = Reference + Hostile, value = "{\"a\":" + JsonConvert.ToString(Hostile) + "}", type = "text" },
        new { key = Hostile, type = "file", src = Hostile, fileName = Hostile },
        new { key = Reference, type = "file", src = new[] { Reference, Hostile, "C:\\x\\" + Hostile }, contentType = "\" \\ x" },
        new { key = "f", type = "file", src = (string?)null, value = "AAEC" },
        new { key = "f", type = "file", src = "", value = Hostile },
    ];

    private static object Authenticated(string type, (string Key, string Value)[] parameters) => new
    {
        name = "Get",
        request = new
        {
            method = "GET",
            url = "https://a.test",
            auth = new Dictionary<string, object>
            {
                ["type"] = type,
                [type == "type" ? "" : type] = parameters.Select(parameter => new { key = parameter.Key, value = parameter.Value })
            },
        },
    };

    private static object Request(string method, string url, object body, params object[] header) =>
        new { name = "Send", request = new { method, url, body, header } };

    private static string Collection(object[] items, (string Key, string Value)[] variables) => JsonConvert.SerializeObject(new
    {
        info = new { name = "Zoom" },
        item = items,
        variable = variables.Select(variable => new { key = variable.Key, value = variable.Value, description = Hostile }),
    });
}
