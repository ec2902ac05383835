using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Declarations;

/// <summary>What the plain form of an operation gives, by the successes that are documented.</summary>
public class PlainResultTests
{
    private const string Json = """{ "code": 200, "body": "{\"a\":1}" }""";
    private const string Empty = """{ "code": 204 }""";

    [Theory]
    [InlineData(Json, PlainResultKind.Body, "global::Zoom.Thing")]
    [InlineData(Json + "," + Empty, PlainResultKind.OptionalBody, "global::Zoom.Thing")]
    // Some 200 has a body, some has none.
    [InlineData(Json + """, { "code": 200 }""", PlainResultKind.OptionalBody, "global::Zoom.Thing")]
    [InlineData(Empty, PlainResultKind.None, "")]
    [InlineData("""{ "code": 200, "body": "" }""", PlainResultKind.None, "")]
    [InlineData(
        Json + """, { "code": 202, "body": "<a/>", "_postman_previewlanguage": "xml" }""",
        PlainResultKind.Response,
        "global::Zoom.GetThingResponse")]
    [InlineData(
        """{ "code": 200, "body": "x", "_postman_previewlanguage": "html" }, { "code": 201, "body": "y", "_postman_previewlanguage": "html" }""",
        PlainResultKind.Body,
        "string")]
    // Samples that tell no type are never worse than no sample.
    [InlineData("""{ "code": 200 }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData("""{ "code": 200, "body": null }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData("""{ "code": 200, "body": "{}" }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData("""{ "code": 200, "body": "null" }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData("""{ "code": 200, "body": "7" }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData("""{ "code": 200, "body": "{ broken" }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData(Json + """, { "code": 200, "body": "[1]" }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData(Json + """, { "code": 200, "body": "false" }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData(Json + """, { "code": 201, "body": "{}" }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    [InlineData("""{ "code": 404, "body": "{}" }""", PlainResultKind.Response, "global::Zoom.GetThingResponse")]
    public void The_plain_form_gives_what_all_successes_have(string responses, object kind, string type) =>
        Assert.Equal(((PlainResultKind)kind, type), Result(responses));

    [Theory]
    [InlineData("text/event-stream", "", PlainResultKind.Items, "global::ZoomGen.ServerSentEvent")]
    [InlineData("application/x-ndjson", "{}", PlainResultKind.Items, "global::System.Text.Json.JsonElement")]
    [InlineData("application/x-ndjson", "{ \\\"a\\\": 1 }", PlainResultKind.Items, "global::Zoom.Thing")]
    [InlineData("application/pdf", "", PlainResultKind.Body, "global::ZoomGen.ResponseStream")]
    [InlineData("text/xml", "<a/>", PlainResultKind.Body, "global::System.Xml.Linq.XElement")]
    public void Streams_are_given_as_they_come(string contentType, string body, object kind, string type) =>
        Assert.Equal(
            ((PlainResultKind)kind, type),
            Result($$"""{ "code": 200, "header": [{ "key": "Content-Type", "value": "{{contentType}}" }], "body": "{{body}}" }"""));

    [Fact]
    public void A_success_of_an_action_without_a_saved_body_has_none() =>
        Assert.Equal((PlainResultKind.None, ""), Result("""{ "code": 200 }""", "POST"));

    private static (PlainResultKind Kind, string Type) Result(string responses, string method = "GET")
    {
        var item = Collections.Request("Get thing", $$"""{ "method": "{{method}}", "url": "https://a.test" }""", responses);
        var result = Stages.Operation(Collections.With(item)).Methods.Result;
        return (result.Kind, result.Type?.Text() ?? "");
    }
}
