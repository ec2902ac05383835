using Newtonsoft.Json;
using ZoomGen.Generator.Contract.Json;
using ZoomGen.Generator.Contract.Responses;
using ZoomGen.Generator.Tests.Support;
using DocumentedResponse = ZoomGen.Generator.Contract.Responses.ApiResponse;

namespace ZoomGen.Generator.Tests.Contract.Responses;

/// <summary>What the body of a response is, by what was saved of it.</summary>
public class ResponseBodyTests
{
    [Theory]
    [InlineData("application/json", "{\"a\":1}", "Json")]
    [InlineData("application/problem+json; charset=utf-8", "[1]", "Json")]
    // Servers call JSON text.
    [InlineData("text/html", "{\"a\":1}", "Json")]
    [InlineData("application/json", "{ broken", null)]
    [InlineData("application/json", "7", null)]
    [InlineData("application/json", "", null)]
    [InlineData("text/plain", "7", "Text")]
    [InlineData("TEXT/CSV;header=present", "a,b", "Text")]
    [InlineData("application/yaml", "a: b", "Text")]
    [InlineData("image/svg+xml", "<svg/>", "Text")]
    [InlineData("text/plain", "", null)]
    [InlineData("application/xml", "<a/>", "Xml")]
    [InlineData("text/xml", "<a/>", "Xml")]
    [InlineData("application/soap+xml", "<a/>", "Xml")]
    [InlineData("application/xml", "", null)]
    [InlineData("text/event-stream", "data: 1\n\n", "Events")]
    [InlineData("text/event-stream;charset=utf-8", "", "Events")]
    [InlineData("application/x-ndjson", "{\"a\":1}\n", "JsonLines")]
    [InlineData("application/json-seq", "", "JsonLines")]
    [InlineData("application/pdf", "", "Binary")]
    [InlineData("image/png", "\u0001", "Binary")]
    [InlineData("application/octet-stream", "{\"a\":1}", "Binary")]
    [InlineData("application/vnd.unheard-of", "x", null)]
    public void The_content_type_tells(string contentType, string body, string? format) =>
        Assert.Equal(
            format,
            Format(
                $$"""{ "code": 200, "header": [{ "key": "content-type", "value": "{{contentType}}" }], "body": {{JsonConvert.ToString(body)}} }"""));

    [Theory]
    [InlineData("xml", "<a/>", "Xml")]
    [InlineData("html", "<p>", "Text")]
    [InlineData("json", "{\"a\":1}", "Json")]
    // What converters write into every response.
    [InlineData("text", "x", null)]
    [InlineData("text", "<?xml version=\"1.0\"?>\n<a/>", "Xml")]
    [InlineData("Text", "id: 1\nevent: add\ndata: x\n\ndata: y\n\n", "Events")]
    [InlineData("text", "id: 1\nname: x", null)]
    [InlineData("text", "{\"a\":1}\r\n{\"b\":1}\r\n", "JsonLines")]
    [InlineData("text", "true", null)]
    public void Without_one_the_language_and_the_look_tell(string language, string body, string? format) =>
        Assert.Equal(
            format, Format($$"""{ "code": 200, "_postman_previewlanguage": "{{language}}", "body": {{JsonConvert.ToString(body)}} }"""));

    [Theory]
    [InlineData("\"Server: x\\r\\nContent-Type: text/csv\\r\\n\"", "Text")]
    [InlineData("[{ \"key\": \"Content-Type\", \"value\": \"*/*\" }]", null)]
    [InlineData("[null, { \"key\": 1 }, { \"key\": \"Content-Type\", \"value\": null }]", null)]
    [InlineData("null", null)]
    [InlineData("{}", null)]
    public void Headers_may_have_any_shape(string headers, string? format) =>
        Assert.Equal(format, Format($$"""{ "code": 200, "header": {{headers}}, "body": "a,b" }"""));

    [Fact]
    public void Lines_are_typed_by_all_of_them()
    {
        var body = Body(
            """{ "code": 200, "header": [{ "key": "Content-Type", "value": "application/json-seq" }], "body": "\u001e{\"a\":1}\n\u001e{\"b\":\"x\"}\n" }""")!;

        Assert.Equal(["a", "b"], Assert.IsType<ObjectShape>(body.Shape).Members.Select(member => member.Name));
    }

    [Theory]
    [InlineData("{\"a\":1}", "<a/>", "text/xml")]
    [InlineData("{\"a\":1}", "", "text/event-stream")]
    public void Bodies_of_several_formats_are_raw(string json, string other, string contentType) => Assert.Null(Body(
        $$"""{ "code": 200, "body": {{JsonConvert.ToString(json)}} }, { "code": 200, "header": [{ "key": "Content-Type", "value": "{{contentType}}" }], "body": {{JsonConvert.ToString(other)}} }"""));

    [Fact]
    public void A_page_beside_json_leaves_the_type_and_makes_it_doubtful()
    {
        var response = Response(
            """{ "code": 502, "body": "{\"a\":1}" }, { "code": 502, "_postman_previewlanguage": "html", "body": "<p>" }""");

        Assert.Equal(ResponseFormat.Json, response.Body?.Format);
        Assert.False(response.BodyAlways);
    }

    [Theory]
    [InlineData("text/event-stream", null)]
    [InlineData("application/pdf", null)]
    [InlineData("application/xml", "Xml")]
    public void An_error_is_never_a_stream(string contentType, string? format) =>
        Assert.Equal(
            format, Format($$"""{ "code": 500, "header": [{ "key": "Content-Type", "value": "{{contentType}}" }], "body": "x" }"""));

    [Theory]
    [InlineData("""{ "code": 201 }, { "name": "The thing" }""", "201 other")]
    [InlineData("""{ "code": 404 }, { "name": "The thing" }""", "200 404")]
    [InlineData("""{ "code": 404 }, { "name": "Unexpected error" }""", "404 other")]
    [InlineData("""{ "name": "Default" }, { "name": "Things not found" }""", "other")]
    [InlineData("""{ "name": "The thing" }""", "200")]
    public void Without_a_status_it_is_a_success_only_if_there_is_no_other_and_its_name_is_not_that_of_an_error(
        string responses, string expected) =>
        Assert.Equal(expected, string.Join(" ", Responses(responses).Select(response => response.Status is { } status ? $"{status}" : "other")));

    private static string? Format(string responses) => Body(responses)?.Format.ToString();

    private static ResponseBody? Body(string responses) => Response(responses).Body;

    private static DocumentedResponse Response(string responses) => Responses(responses).Single();

    private static IReadOnlyList<DocumentedResponse> Responses(string responses) =>
        Stages.Contract(
            Collections.With(Collections.Request("Get", """{ "method": "GET", "url": "https://a.test" }""", responses))).Root.Operations
            .Single().Responses;
}
