using System.Text.Json;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests.Bodies;

public sealed class GraphQlTests
{
    [Theory]
    [InlineData("{ a }", null, null, """{"query":"{ a }"}""")]
    [InlineData("{ a }", null, "", """{"query":"{ a }"}""")]
    [InlineData("query A { b }", "A", null, """{"query":"query A { b }","operationName":"A"}""")]
    [InlineData("{ a }", null, "null", """{"query":"{ a }","variables":null}""")]
    [InlineData("{ a }", null, "{\n  \"id\": \"1\"\n}", "{\"query\":\"{ a }\",\"variables\":{\n  \"id\": \"1\"\n}}")]
    [InlineData("{ a }", null, "{oops", """{"query":"{ a }","variables":{oops}""")]
    [InlineData("query A { b }", "A", "{}", """{"query":"query A { b }","operationName":"A","variables":{}}""")]
    [InlineData(null, "A", null, """{"operationName":"A"}""")]
    [InlineData(null, null, "{}", """{"variables":{}}""")]
    [InlineData("", "", null, """{"query":"","operationName":""}""")]
    [InlineData(null, null, null, "{}")]
    public async Task The_parts_are_written_in_postmans_order_and_variables_as_they_are(
        string? query, string? operationName, string? variables, string expected)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteGraphQl(query, operationName, variables));

        Assert.Equal(expected, sent.Body);
        Assert.Equal("application/json", sent["Content-Type"]);
    }

    [Fact]
    public async Task Typed_variables_are_compact_json()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteGraphQl("{ a }", null, new UpdateStatusSettings { ShowLabel = true, DisplayName = "ü" }));

        Assert.Equal("""{"query":"{ a }","variables":{"show_label":true,"display_name":"ü"}}""", sent.Body);
        Assert.Equal("application/json", sent["Content-Type"]);
    }

    [Fact]
    public async Task Typed_variables_may_be_alone_or_missing()
    {
        var alone = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteGraphQl(null, null, new UpdateStatusSettings()));
        var missing = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteGraphQl("{ a }", "A", (UpdateStatusSettings?)null));

        Assert.Equal("""{"variables":{}}""", alone.Body);
        Assert.Equal("""{"query":"{ a }","operationName":"A"}""", missing.Body);
    }

    // ECMA-262, QuoteJSONString: short escapes for five of the controls, the others as four lower-case digits, and nothing else.
    [Theory]
    [InlineData("say \"hi\"", """say \"hi\" """)]
    [InlineData("\\d", """\\d """)]
    [InlineData("\b\t\n\f\r", """\b\t\n\f\r """)]
    [InlineData("\0\u0001\v\u001f", """\u0000\u0001\u000b\u001f """)]
    [InlineData("\u007f\u0080\u00a0\u2028\u2029\ufeff\ufffe", "\u007f\u0080\u00a0\u2028\u2029\ufeff\ufffe ")]
    [InlineData("é 東 😀", "é 東 😀 ")]
    [InlineData("/'<>&+`", "/'<>&+` ")]
    public async Task Texts_are_escaped_as_json_stringify_does(string text, string expected)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteGraphQl(text + " ", text + " ", (string?)null));

        Assert.Equal($$"""{"query":"{{expected}}","operationName":"{{expected}}"}""", sent.Body);
    }

    [Fact]
    public async Task A_lone_surrogate_is_escaped()
    {
        var sent = await TestRequest.SendToAnywhereAsync(
            (ref request) => request.WriteGraphQl("a\ud83d\ud83d\ude00\ude00", "\udfff", (string?)null));

        Assert.Equal("""{"query":"a\ud83d😀\ude00","operationName":"\udfff"}""", sent.Body);
    }

    [Fact]
    public async Task A_hostile_text_stays_one_text()
    {
        const string Hostile = "{ a }\",\"variables\":{\"admin\":true},\"x\":\"";

        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteGraphQl(Hostile, null, (string?)null));

        using var json = JsonDocument.Parse(sent.Body!);
        Assert.Equal(["query"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(Hostile, json.RootElement.GetProperty("query").GetString());
    }
}
