using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection.Formats.V3;

public class RequestTests
{
    private const string File = "postman/collections/zoom/Get.request.yaml";

    [Fact]
    public void A_request_is_what_it_is_in_version_2()
    {
        var expected = Stages.Document(
            """
            {
              "info": { "name": "zoom" },
              "item": [{
                "name": "Get",
                "request": {
                  "method": "POST",
                  "url": {
                    "protocol": "https", "host": ["h", "test"], "path": ["meetings", ":id"],
                    "query": [
                      { "key": "a", "value": "1", "description": "The a." },
                      { "key": "b", "value": "2", "disabled": true }
                    ],
                    "variable": [{ "key": "id", "value": "5" }]
                  },
                  "header": [{ "key": "Accept", "value": "application/json" }],
                  "body": { "mode": "raw", "raw": "{ \"x\": 1 }", "options": { "raw": { "language": "json" } } },
                  "description": "Gets."
                }
              }]
            }
            """);

        var document = new V3Folder()
            .WithRequest("Get", """
                description: Gets.
                url: 'https://h.test/meetings/:id?a=1'
                method: post
                queryParams:
                  - key: a
                    value: '1'
                    description: The a.
                  - key: b
                    value: '2'
                    disabled: true
                pathVariables:
                  id: '5'
                headers:
                  - key: Accept
                    value: application/json
                body:
                  type: json
                  content: '{ "x": 1 }'
                """)
            .Document();

        Assert.Equal(Plain(expected), Plain(document));
    }

    [Theory]
    [InlineData("headers:\n  X-Version: 2\n  X-Flag: true\n  X-None:\n  X-Text: a", "X-Version=2, X-Flag=true, X-None=, X-Text=a")]
    [InlineData("headers:\n  - key: X-A\n    value: 1.5\n  - key: X-B\n  - value: nameless", "X-A=1.5, X-B=")]
    [InlineData("headers: {}", "")]
    [InlineData("headers:", "")]
    public void Headers_are_a_map_or_a_list_and_values_need_no_quotes(string headers, string expected) =>
        Assert.Equal(expected, Show(Request($"url: https://h.test\n{headers}").Headers));

    [Theory]
    [InlineData("https://h.test/x?a=1", "", "a=1")]
    [InlineData("https://h.test/x", "a: 1\n  b: null\n  c: ''", "a=1, b, c=")]
    [InlineData("https://h.test/x?a=1&b=2", "b: 2\n  a: 1", "b=2, a=1")]
    [InlineData("https://h.test/x?a=1&b=2", "b: 3", "b=3, a=1")]
    // Nothing but disabled rows.
    [InlineData("https://h.test/x?", "- { key: a, value: 1, disabled: true }", "a=1")]
    [InlineData("https://h.test/x?a=1&2=&&b=3", "a: 1&2=&\n  b: 3", "a=1&2=&, b=3")]
    public void A_query_is_in_its_rows_and_what_is_only_in_the_url_counts_as_well(string url, string rows, string expected) =>
        Assert.Equal(expected, Show(Request($"url: {url}\nqueryParams:\n  {rows}").Url.Query));

    [Theory]
    [InlineData("url: ''", "ZG0009 postman/collections/zoom/Get.request.yaml(2,6)")]
    [InlineData("method: GET", "ZG0009 postman/collections/zoom/Get.request.yaml(1,1)")]
    [InlineData("url: [a]", "ZG0009 postman/collections/zoom/Get.request.yaml(2,6)")]
    public void A_request_without_a_url_is_skipped(string text, params string[] diagnostics)
    {
        var document = new V3Folder().WithRequest("Get", text).Document(diagnostics);

        Assert.Empty(document.Items);
        Assert.Equal("Get", Assert.Single(document.SkippedItems).Name);
    }

    [Fact]
    public void The_method_is_get_where_there_is_none() => Assert.Equal("GET", Request("url: https://h.test").Method);

    [Theory]
    [InlineData("type: none")]
    [InlineData("type: json\n  content: ''")]
    [InlineData("type: text")]
    public void There_may_be_no_body(string body) => Assert.Null(Body(body));

    [Theory]
    [InlineData("json")]
    [InlineData("text")]
    [InlineData("xml")]
    [InlineData("html")]
    [InlineData("javascript")]
    public void A_text_has_its_language(string type)
    {
        var raw = Assert.IsType<RawBodyNode>(Body($"type: {type}\n  content: |-\n    line 1\n    line 2"));

        Assert.Equal((type, "line 1\nline 2"), (raw.Language, raw.Text));
    }

    [Fact]
    public void Json_may_be_written_as_yaml()
    {
        var raw = Assert.IsType<RawBodyNode>(Body("type: json\n  content:\n    a: [1, null]\n    b: text"));

        Assert.Equal("""{"a":[1,null],"b":"text"}""", raw.Text);
    }

    [Theory]
    [InlineData("content:\n    a: 1\n    b: x y")]
    [InlineData("content:\n    - key: a\n      value: 1\n    - key: b\n      value: x y")]
    public void An_encoded_form_is_a_map_or_a_list(string content)
    {
        var form = Assert.IsType<FormBodyNode>(Body($"type: urlencoded\n  {content}"));

        Assert.False(form.Multipart);
        Assert.Equal("a=1, b=x y", Show([.. form.Fields]));
    }

    [Fact]
    public void A_multipart_form_has_texts_and_files()
    {
        var form = Assert.IsType<FormBodyNode>(Body("""
            type: formdata
              content:
                - key: note
                  type: text
                  value: hello
                  contentType: text/plain
                  description: A note.
                - key: one
                  type: file
                  src: ./a.bin
                - key: several
                  type: file
                  src: [a.bin, b.bin]
                - key: none
                  type: file
                  src: ''
                  disabled: true
            """));

        Assert.True(form.Multipart);
        Assert.Equal(["note", "one", "several", "none"], form.Fields.Select(field => field.Key));
        Assert.Equal(("hello", "text/plain", "A note."), (form.Fields[0].Value, form.Fields[0].ContentType, form.Fields[0].Description));
        Assert.Null(form.Fields[0].Files);
        Assert.Equal(["./a.bin"], form.Fields[1].Files!.Paths);
        Assert.Equal(["a.bin", "b.bin"], form.Fields[2].Files!.Paths);
        Assert.Empty(form.Fields[3].Files!.Paths);
        Assert.True(form.Fields[3].Disabled);
    }

    [Fact]
    public void A_file_is_named_by_its_source() =>
        Assert.Equal(["./a.bin"], Assert.IsType<FileBodyNode>(Body("type: file\n  content:\n    src: ./a.bin")).File.Paths);

    [Fact]
    public void GraphQL_is_a_kind_of_request()
    {
        var document = new V3Folder()
            .With("Get.request.yaml", """
                $kind: graphql-request
                url: 'https://h.test/graphql?a=1'
                query: |-
                  query Q { a }
                variables: '{ "x": 1 }'
                """)
            .Document();

        var request = Assert.IsType<RequestNode>(Assert.Single(document.Items));
        var body = Assert.IsType<GraphQlBodyNode>(request.Body);
        Assert.Equal(("POST", "query Q { a }", "{ \"x\": 1 }"), (request.Method, body.Query, body.Variables));
        Assert.Equal("a=1", Show(request.Url.Query));
    }

    [Theory]
    [InlineData("grpc-request", "ZG0013 postman/collections/zoom/Get.request.yaml(1,1)")]
    [InlineData("llm-request", "ZG0013 postman/collections/zoom/Get.request.yaml(1,1)")]
    [InlineData("http", "ZG0035 postman/collections/zoom/Get.request.yaml(1,8)")]
    [InlineData("http-example", "ZG0035 postman/collections/zoom/Get.request.yaml(1,8)")]
    public void Other_kinds_are_reported_and_the_rest_is_read(string kind, string diagnostic)
    {
        var document = new V3Folder()
            .With("Get.request.yaml", $"$kind: {kind}\nurl: wss://h.test\nmessages: ./messages")
            .WithRequest("Other", "url: https://h.test")
            .Document(diagnostic);

        Assert.Equal("Other", Assert.Single(document.Items).Name);
    }

    [Fact]
    public void Settings_of_the_connection_and_scripts_are_reported()
    {
        var request = Request(
            """
            url: https://h.test
            settings:
              protocolVersion: auto
              strictSSL: false
              disabledSystemHeaders:
                - user-agent
                - accept
            scripts:
              - type: afterResponse
                code: |-
                  pm.test('ok');
              - type: beforeRequest
                code: ''
            """,
            $"ZG0013 {File}(5,3)",
            $"ZG0013 {File}(10,5)");

        Assert.Equal(["user-agent", "accept"], request.Behavior.DisabledSystemHeaders);
    }

    [Theory]
    [InlineData("disableUrlEncoding: true", true)]
    [InlineData("disableUrlEncoding: false", false)]
    [InlineData("protocolVersion: auto", null)]
    public void The_encoding_of_the_url_can_be_turned_off(string setting, bool? expected) =>
        Assert.Equal(expected, Request($"url: https://h.test\nsettings:\n  {setting}").Behavior.DisableUrlEncoding);

    private static BodyNode? Body(string body) => Request($"url: https://h.test\nbody:\n  {body}").Body;

    private static RequestNode Request(string text, params string[] diagnostics) =>
        Assert.IsType<RequestNode>(Assert.Single(new V3Folder().WithRequest("Get", text).Document(diagnostics).Items));

    private static string Show(IEnumerable<FieldNode> rows) =>
        string.Join(", ", rows.Select(row => row.Value is null ? row.Key : $"{row.Key}={row.Value}"));

    // Without places, which are the only difference.
    private static string Plain(CollectionDocument document) => string.Join('\n', document.Items.Cast<RequestNode>().Select(request =>
        $"""
        {document.Name} {request.Name} {request.Description} {request.Method} {request.Url.Origin} {string.Join('/', request.Url.Path)}
        {Describe(request.Url.Query)} {Describe(request.Url.Variables)} {Describe(request.Headers)}
        {((RawBodyNode)request.Body!).Language} {((RawBodyNode)request.Body).Text}
        """));

    private static string Describe(IEnumerable<FieldNode> rows) =>
        string.Join(", ", rows.Select(row => $"{row.Key}={row.Value} {row.Description} {row.Disabled}"));
}
