using System.Net;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class SavedResponseTests
{
    [Fact]
    public async Task Headers_are_sent_as_saved_and_repeated_ones_stay_apart()
    {
        using var response = await GetAsync(
            """
            { "code": 200, "header": [
              { "key": "X-Request-Id", "value": "abc" },
              { "key": "Set-Cookie", "value": "a=1" },
              { "key": "Set-Cookie", "value": "b=2" },
              { "key": "X-Off", "value": "1", "disabled": true },
              { "key": "Server", "value": "nginx" }
            ] }
            """);

        Assert.Equal(["abc"], response.Headers.GetValues("X-Request-Id"));
        Assert.Equal(["a=1", "b=2"], response.Headers.GetValues("Set-Cookie"));
        Assert.Equal(["nginx"], response.Headers.GetValues("Server"));
        Assert.False(response.Headers.Contains("X-Off"));
    }

    [Fact]
    public async Task Headers_that_belonged_to_the_saved_message_are_left_out()
    {
        using var response = await GetAsync(
            """
            { "code": 200, "body": "four", "header": [
              { "key": "Content-Length", "value": "9999" },
              { "key": "content-encoding", "value": "gzip" },
              { "key": "Transfer-Encoding", "value": "chunked" },
              { "key": "Connection", "value": "close" },
              { "key": "Date", "value": "Mon, 01 Jan 2001 00:00:00 GMT" }
            ] }
            """);

        Assert.Equal("four", await response.Content.ReadAsStringAsync());
        Assert.Equal(4, response.Content.Headers.ContentLength);
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Null(response.Headers.TransferEncodingChunked);
        Assert.Null(response.Headers.ConnectionClose);
        Assert.NotEqual(2001, response.Headers.Date?.Year);
    }

    [Fact]
    public async Task A_header_that_would_break_the_response_is_skipped_and_the_rest_is_sent()
    {
        using var response = await GetAsync(
            """
            { "code": 200, "header": [
              { "key": "X-Split", "value": "a\r\nX-Injected: 1" },
              { "key": "X Space", "value": "1" },
              { "key": "", "value": "1" },
              { "key": null, "value": "1" },
              { "key": "X-City", "value": "東京" },
              null, 5, [], "X-Text: kept",
              { "key": "X-Good", "value": "1" }
            ] }
            """);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["1"], response.Headers.GetValues("X-Good"));
        Assert.Equal(["kept"], response.Headers.GetValues("X-Text"));
        Assert.False(response.Headers.Contains("X-Injected"));
        Assert.False(response.Headers.Contains("X-City"));
    }

    [Fact]
    public async Task Header_values_are_the_bytes_that_postman_has_read_as_latin_1()
    {
        using var response = await GetAsync(
            """{ "code": 200, "header": [{ "key": "Content-Disposition", "value": "attachment; filename=\"ü.pdf\"" }] }""");

        Assert.Equal(["attachment; filename=\"ü.pdf\""], response.Content.Headers.NonValidated["Content-Disposition"]);
    }

    [Fact]
    public async Task Headers_may_be_one_text()
    {
        using var response = await GetAsync("""{ "code": 200, "header": "X-A: 1\nX-B: two words\n" }""");

        Assert.Equal(["1"], response.Headers.GetValues("X-A"));
        Assert.Equal(["two words"], response.Headers.GetValues("X-B"));
    }

    [Theory]
    [InlineData("\"body\": null", "")]
    [InlineData("\"name\": \"no body\"", "")]
    [InlineData("\"body\": \"\"", "")]
    [InlineData("\"body\": \"Zürich 東京\"", "Zürich 東京")]
    [InlineData("\"body\": \"a\\ud800b\"", "a\ufffdb")]
    [InlineData("\"body\": \"\\ud83d\\ude00\"", "\U0001F600")]
    [InlineData("\"body\": { \"a\": 1 }", "{\"a\":1}")]
    public async Task The_body_is_sent_as_utf_8(string body, string expected)
    {
        using var response = await GetAsync($$"""{ "code": 200, {{body}} }""");

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("text/plain; charset=iso-8859-1", new byte[] { 0xFC })]
    [InlineData("text/plain; charset=utf-16", new byte[] { 0xFC, 0 })]
    [InlineData("text/plain; charset=unknown", new byte[] { 0xC3, 0xBC })]
    public async Task The_body_is_sent_in_the_charset_of_its_content_type(string contentType, byte[] expected)
    {
        using var response = await GetAsync(
            $$"""{ "code": 200, "body": "ü", "header": [{ "key": "content-type", "value": "{{contentType}}" }] }""");

        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(expected, await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(204)]
    [InlineData(205)]
    [InlineData(304)]
    public async Task A_status_that_allows_no_body_has_none(int code)
    {
        using var response = await GetAsync($$"""{ "code": {{code}}, "body": "saved all the same" }""");

        Assert.Equal(code, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("json", "application/json")]
    [InlineData("html", "text/html")]
    [InlineData("klingon", null)]
    public async Task A_body_without_a_content_type_has_that_of_its_language(string language, string? expected)
    {
        using var response = await GetAsync(
            $$"""{ "code": 200, "body": "{}", "header": null, "_postman_previewlanguage": "{{language}}" }""");

        Assert.Equal(expected, response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("\"abc\"")]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("1000")]
    [InlineData("-200")]
    [InlineData("99999999999")]
    [InlineData("{}")]
    public async Task A_response_whose_code_cannot_be_sent_is_no_response(string code)
    {
        using var response = await GetAsync($$"""null, 5, { "code": {{code}}, "body": "bad" }, { "code": "299", "body": "good" }""");

        Assert.Equal(299, (int)response.StatusCode);
        Assert.Equal("good", await response.Content.ReadAsStringAsync());
    }

    private static async Task<HttpResponseMessage> GetAsync(string responses)
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.GetX(responses));
        return await session.GetAsync("/x");
    }
}
