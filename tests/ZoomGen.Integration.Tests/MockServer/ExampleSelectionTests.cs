using System.Net;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class ExampleSelectionTests
{
    private static readonly string Item = MockSession.GetX(
        """
        { "id": "r-1", "name": "broken", "code": 500, "body": "500" },
        { "id": "r-2", "name": "made", "code": 201, "body": "201" },
        { "id": "r-3", "name": "twin", "code": 202, "body": "202" },
        { "id": "r-4", "name": "twin", "code": 200, "body": "200" }
        """);

    [Fact]
    public async Task Without_mock_headers_the_first_2xx_answers()
    {
        await using var session = await MockSession.WithItemsAsync(Item);

        Assert.Equal("201", await session.GetTextAsync("/x"));
    }

    [Fact]
    public async Task Without_a_2xx_the_first_saved_response_answers()
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.GetX("""{ "code": 302, "body": "302" }, { "code": 404, "body": "404" }"""));

        using var response = await session.GetAsync("/x");

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("302", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("x-mock-response-code", "500", "500")]
    [InlineData("x-mock-response-code", " 202 ", "202")]
    [InlineData("x-mock-response-name", "made", "201")]
    [InlineData("X-Mock-Response-Name", "twin", "200")]
    [InlineData("x-mock-response-id", "r-3", "202")]
    [InlineData("x-mock-response-id", "4711-r-3", "202")]
    public async Task A_mock_header_picks_the_response(string header, string value, string expected)
    {
        await using var session = await MockSession.WithItemsAsync(Item);

        using var response = await session.GetAsync("/x", (header, value));

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("\u00FC")]
    [InlineData("\u00C3\u00BC")]
    public async Task A_name_can_be_sent_in_latin_1_and_in_utf_8(string value)
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.GetX("""{ "name": "first", "code": 200, "body": "1" }, { "name": "ü", "code": 200, "body": "2" }"""));

        using var response = await session.GetAsync("/x", ("x-mock-response-name", value));

        Assert.Equal("2", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Mock_headers_narrow_each_other()
    {
        await using var session = await MockSession.WithItemsAsync(Item);

        using var response = await session.GetAsync("/x", ("x-mock-response-name", "twin"), ("x-mock-response-code", "202"));

        Assert.Equal("202", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("x-mock-response-code", "404")]
    [InlineData("x-mock-response-code", "teapot")]
    [InlineData("x-mock-response-name", "Made")]
    [InlineData("x-mock-response-id", "r-9")]
    public async Task What_no_response_has_is_a_404_that_lists_the_responses_as_postman_answers_404(string header, string value)
    {
        await using var session = await MockSession.WithItemsAsync(Item);

        using var response = await session.GetAsync("/x", (header, value));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.Contains("\"responses\":[\"500 broken\",\"201 made\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_response_of_another_request_is_never_picked()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("other", "GET", "{{baseUrl}}/y"), Item);

        using var response = await session.GetAsync("/x", ("x-mock-response-name", "OK"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Two_requests_of_one_template_share_their_named_responses()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("other", "GET", "{{baseUrl}}/x"), Item);

        using var response = await session.GetAsync("/x", ("x-mock-response-name", "made"));

        Assert.Equal("201", await response.Content.ReadAsStringAsync());
    }
}
