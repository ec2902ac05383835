using System.Net;

namespace ZoomGen.Integration.Tests.MockServer;

/// <summary>"Check for header and body matching" of "How a Postman mock server matches requests to saved examples".</summary>
public sealed class RequestMatchTests
{
    private const string HeaderNames = "x-mock-match-request-headers";
    private const string Body = "x-mock-match-request-body";

    [Theory]
    [InlineData("de", "German")]
    [InlineData("DE", "German")]
    [InlineData("fr", "French")]
    public async Task The_example_with_the_same_header_answers(string language, string expected)
    {
        await using var session = await WithExamplesAsync();

        using var response = await session.GetAsync("/x", ("accept-language", language), (HeaderNames, "Accept-Language"));

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task All_listed_headers_must_be_the_same()
    {
        await using var session = await WithExamplesAsync();

        using var response = await session.GetAsync(
            "/x", ("Accept-Language", "fr"), ("X-Plan", "free"), (HeaderNames, "Accept-Language, X-Plan"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("\"responses\":[\"200 de\",\"200 fr\"]", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_list_headers_do_not_matter()
    {
        await using var session = await WithExamplesAsync();

        using var response = await session.GetAsync("/x", ("Accept-Language", "fr"));

        Assert.Equal("German", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{ "b": [1, 2], "a": "x" }""", "two")]
    [InlineData("""{"a":"y"}""", "one")]
    public async Task The_example_with_the_same_json_answers(string sent, string expected)
    {
        await using var session = await MockSession.WithItemsAsync(Post(
            Example("one", """{ "mode": "raw", "raw": "{ \"a\": \"{{letter}}\" } // a comment" }"""),
            Example("two", """{ "mode": "raw", "raw": "{\"a\":\"x\",\"b\":[1,2]}" }""")));

        using var response = await session.SendAsync("POST", "/x", MockSession.Bytes(sent, "application/json"), (Body, "true"));

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "last")]
    [InlineData("""{"a":2.0}""", "last")]
    [InlineData("""{"a":1e99999999999}""", "large")]
    [InlineData("""{"a":"1e99999999999"}""", null)]
    [InlineData("""{"a":10.0e29}""", "long")]
    [InlineData("""{"a":"1e30"}""", null)]
    [InlineData("""{"a":"\ud83d"}""", "half")]
    [InlineData("""{"\ud83d":1}""", null)]
    [InlineData("""{"a":1}""", null)]
    public async Task Json_that_is_odd_is_compared_as_well(string sent, string? expected)
    {
        await using var session = await MockSession.WithItemsAsync(Post(
            Example("last", """{ "mode": "raw", "raw": "{\"a\":1,\"a\":2}" }"""),
            Example("large", """{ "mode": "raw", "raw": "{\"a\":1e99999999999}" }"""),
            Example("long", """{ "mode": "raw", "raw": "{\"a\":1e30}" }"""),
            Example("half", """{ "mode": "raw", "raw": "{\"a\":\"\\ud83d\"}" }""")));

        using var response = await session.SendAsync("POST", "/x", MockSession.Bytes(sent, "application/json"), (Body, "true"));

        Assert.Equal(expected, response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : null);
    }

    [Theory]
    [InlineData("a=1&b=2", HttpStatusCode.OK)]
    [InlineData("b=2&a=1", HttpStatusCode.OK)]
    [InlineData("a=1", HttpStatusCode.NotFound)]
    [InlineData("a=1&b=2&c=3", HttpStatusCode.NotFound)]
    public async Task Forms_are_the_same_if_their_fields_are(string sent, HttpStatusCode expected)
    {
        await using var session = await MockSession.WithItemsAsync(Post(Example(
            "form",
            """
            {
              "mode": "urlencoded",
              "urlencoded": [
                { "key": "a", "value": "1" }, { "key": "b", "value": "2" }, { "key": "c", "value": "3", "disabled": true }
              ]
            }
            """)));

        using var response = await session.SendAsync(
            "POST", "/x", MockSession.Bytes(sent, "application/x-www-form-urlencoded"), (Body, "true"));

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"query":"{ me }","variables":{"n":1}}""", HttpStatusCode.OK)]
    [InlineData("""{"query":"{ you }","variables":{"n":1}}""", HttpStatusCode.NotFound)]
    public async Task Graphql_is_the_same_if_query_and_variables_are(string sent, HttpStatusCode expected)
    {
        await using var session = await MockSession.WithItemsAsync(Post(Example(
            "graphql", """{ "mode": "graphql", "graphql": { "query": "{ me }", "variables": "{ \"n\": 1 }" } }""")));

        using var response = await session.SendAsync("POST", "/x", MockSession.Bytes(sent, "application/json"), (Body, "true"));

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Text_is_the_same_whatever_its_line_ends()
    {
        await using var session = await MockSession.WithItemsAsync(Post(Example("text", """{ "mode": "raw", "raw": "a\r\nb" }""")));

        using var response = await session.SendAsync("POST", "/x", MockSession.Bytes("a\nb", "text/plain"), (Body, "true"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task An_example_without_a_request_has_the_documented_one()
    {
        await using var session = await MockSession.WithItemsAsync(
            """
            {
              "name": "x",
              "request": { "method": "POST", "url": "{{baseUrl}}/x", "body": { "mode": "raw", "raw": "documented" } },
              "response": [{ "name": "OK", "code": 200, "body": "1" }]
            }
            """);

        using var same = await session.SendAsync("POST", "/x", MockSession.Bytes("documented", "text/plain"), (Body, "true"));
        using var other = await session.SendAsync("POST", "/x", MockSession.Bytes("other", "text/plain"), (Body, "true"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (same.StatusCode, other.StatusCode));
    }

    [Fact]
    public async Task A_code_and_a_body_narrow_each_other_and_a_name_needs_no_body()
    {
        await using var session = await MockSession.WithItemsAsync(Post(
            Example("one", """{ "mode": "raw", "raw": "1" }"""), Example("two", """{ "mode": "raw", "raw": "2" }""")));

        using var coded = await session.SendAsync(
            "POST", "/x", MockSession.Bytes("2", "text/plain"), (Body, "true"), ("x-mock-response-code", "404"));
        using var named = await session.SendAsync(
            "POST", "/x", MockSession.Bytes("2", "text/plain"), (Body, "true"), ("x-mock-response-name", "one"));

        Assert.Equal(HttpStatusCode.NotFound, coded.StatusCode);
        Assert.Equal("one", await named.Content.ReadAsStringAsync());
    }

    private static Task<MockSession> WithExamplesAsync() => MockSession.WithItemsAsync(MockSession.GetX(
        """
        {
          "name": "de", "code": 200, "body": "German",
          "originalRequest": { "header": [{ "key": "Accept-Language", "value": "de" }, { "key": "X-Plan", "value": "free" }] }
        },
        {
          "name": "fr", "code": 200, "body": "French",
          "originalRequest": { "header": [{ "key": "Accept-Language", "value": "fr" }, { "key": "X-Plan", "value": "pro" }] }
        }
        """));

    private static string Post(params string[] examples) =>
        $$$"""
        {
          "name": "x",
          "request": { "method": "POST", "url": "{{baseUrl}}/x" },
          "response": [{{{string.Join(',', examples)}}}]
        }
        """;

    private static string Example(string name, string body) =>
        $$"""{ "name": "{{name}}", "code": 200, "body": "{{name}}", "originalRequest": { "body": {{body}} } }""";
}
