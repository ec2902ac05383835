using System.Net;
using System.Text.Json;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class MatchingTests
{
    [Theory]
    [InlineData("{{baseUrl}}/users/:id", "/users/7", true)]
    [InlineData("{{baseUrl}}/users/:id", "/users/a%2Fb", true)]
    [InlineData("{{baseUrl}}/users/:id", "/users/7/", true)]
    [InlineData("{{baseUrl}}/users/:id", "/users/7/posts", false)]
    [InlineData("{{baseUrl}}/users/:id", "/users//", false)]
    [InlineData("{{baseUrl}}/users/:id", "/Users/7", false)]
    [InlineData("{{baseUrl}}/users/{{userId}}", "/users/7", true)]
    [InlineData("{{baseUrl}}/users/:id/posts", "/users//posts", false)]
    [InlineData("{{baseUrl}}/files/:name.json", "/files/a.json", true)]
    [InlineData("{{baseUrl}}/files/:name.json", "/files/a.xml", false)]
    [InlineData("{{baseUrl}}/files/:name.json", "/files/.json", false)]
    [InlineData("{{baseUrl}}/files/{{file}}.{{format}}", "/files/a.b", true)]
    [InlineData("{{baseUrl}}/files/{{file}}.{{format}}", "/files/a.", false)]
    [InlineData("{{baseUrl}}/files/{{file}}.{{format}}", "/files/ab", false)]
    [InlineData("{{baseUrl}}/a b/ü", "/a%20b/%C3%BC", true)]
    [InlineData("{{baseUrl}}", "/", true)]
    [InlineData("https://other.test/v9/things", "/v9/things", true)]
    [InlineData("{{scheme}}://{{host}}:{{port}}/things?a=1#top", "/things?a=1", true)]
    [InlineData("other.test/things", "/things", true)]
    [InlineData("{{baseUrl}}/users/:id", "/v2/users/7", true)]
    [InlineData("{{baseUrl}}/users/:id", "/v3/users/7", false)]
    public async Task A_template_matches_segment_by_segment(string url, string target, bool matches)
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "GET", url));

        using var response = await session.GetAsync(target);

        Assert.Equal(matches ? HttpStatusCode.OK : HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/users/me", "literal")]
    [InlineData("/users/user-7", "mixed")]
    [InlineData("/users/7", "variable")]
    public async Task The_most_specific_template_answers_wherever_it_stands(string target, string expected)
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.Item("variable", "GET", "{{baseUrl}}/users/:id"),
            MockSession.Item("mixed", "GET", "{{baseUrl}}/users/user-{{number}}"),
            MockSession.Item("literal", "GET", "{{baseUrl}}/users/me"));

        Assert.Equal(expected, await session.GetTextAsync(target));
    }

    [Theory]
    [InlineData("/users/1", "one")]
    [InlineData("/users/2", "two")]
    [InlineData("/users/3", "one")]
    [InlineData("/v2/users/3", "one")]
    [InlineData("/api/2/users/1", "versioned")]
    [InlineData("/api/3/users/1", null)]
    public async Task A_value_in_a_path_stands_for_others_unless_they_have_a_request_of_their_own(string target, string? expected)
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.Item("one", "GET", "{{baseUrl}}/users/1"),
            MockSession.Item("two", "GET", "{{baseUrl}}/users/2"),
            MockSession.Item("versioned", "GET", "{{baseUrl}}/api/2/users/1"));

        using var response = await session.GetAsync(target);

        Assert.Equal(expected is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, response.StatusCode);
        if (expected is not null)
            Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_literal_of_another_method_does_not_hide_a_variable()
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.Item("read me", "GET", "{{baseUrl}}/users/me"),
            MockSession.Item("delete one", "DELETE", "{{baseUrl}}/users/:id"));

        using var response = await session.SendAsync("DELETE", "/users/me");

        Assert.Equal("delete one", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/search?type=film", "films")]
    [InlineData("/search?type=book", "books")]
    [InlineData("/search?type=book&page=2", "books")]
    [InlineData("/search?type=y", "letters")]
    [InlineData("/search", "all")]
    [InlineData("/search?type=song", "all")]
    public async Task Requests_of_one_template_are_told_apart_by_their_query(string target, string expected)
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.Item("all", "GET", "{{baseUrl}}/search"),
            MockSession.Item("films", "GET", "{{baseUrl}}/search?type=film"),
            MockSession.Item("books", "GET", "{{baseUrl}}/search?type=book"),
            MockSession.Item("letters", "GET", "{{baseUrl}}/search?type={{letter}}"));

        Assert.Equal(expected, await session.GetTextAsync(target));
    }

    [Fact]
    public async Task The_first_of_two_equal_requests_answers_unless_only_the_second_can()
    {
        await using var session = await MockSession.WithItemsAsync(
            """{ "request": "{{baseUrl}}/a" }""",
            MockSession.Item("first", "GET", "{{baseUrl}}/a"),
            MockSession.Item("second", "GET", "{{baseUrl}}/a"));

        Assert.Equal("first", await session.GetTextAsync("/a"));
    }

    [Fact]
    public async Task An_unknown_path_is_a_404_that_lists_what_there_is()
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.Item("list", "GET", "{{baseUrl}}/users"), MockSession.Item("one", "GET", "{{baseUrl}}/users/:id"));

        using var response = await session.GetAsync("/user?token=hush");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        using var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.Equal(404, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Equal("The collection has no request GET /user.", problem.RootElement.GetProperty("detail").GetString());
        Assert.Equal(
            ["GET /users", "GET /users/:id"],
            problem.RootElement.GetProperty("requests").EnumerateArray().Select(request => request.GetString()));
    }

    [Fact]
    public async Task An_unknown_method_is_a_405_that_allows_the_known_ones()
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.Item("read", "GET", "{{baseUrl}}/users/:id"), MockSession.Item("change", "patch", "{{baseUrl}}/users/:id"));

        using var response = await session.SendAsync("DELETE", "/users/7");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "PATCH", "HEAD"], response.Content.Headers.Allow);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task Head_is_a_get_without_the_content()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("read", "GET", "{{baseUrl}}/a"));

        using var response = await session.SendAsync("HEAD", "/a");

        Assert.Equal((HttpStatusCode.OK, 4L), (response.StatusCode, response.Content.Headers.ContentLength));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("HEAD", Assert.Single(session.Server.Requests).Method);
    }

    [Fact]
    public async Task A_head_of_the_collection_has_its_own_answer()
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.Item("read", "GET", "{{baseUrl}}/a"),
            """
            {
              "request": { "method": "HEAD", "url": "{{baseUrl}}/:id" },
              "response": [{ "code": 200, "header": [{ "key": "X-Own", "value": "1" }] }]
            }
            """);

        using var response = await session.SendAsync("HEAD", "/a");

        Assert.Equal(["1"], response.Headers.GetValues("X-Own"));
        Assert.Null(response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_request_without_saved_responses_is_a_501()
    {
        await using var session = await MockSession.WithItemsAsync("""{ "request": { "method": "POST", "url": "{{baseUrl}}/a" } }""");

        using var response = await session.SendAsync("POST", "/a");

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
        Assert.Contains("POST /a has no saved response", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
