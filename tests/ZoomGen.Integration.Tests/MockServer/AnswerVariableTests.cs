using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.MockServer;

/// <summary>Variables in saved responses.</summary>
public sealed class AnswerVariableTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("zoomgen-");

    public void Dispose() => _root.Delete(recursive: true);

    [Theory]
    [InlineData("{{letter}}", "y")]
    [InlineData("{{pair}}", "y-y")]
    [InlineData("{{unknown}}", "{{unknown}}")]
    [InlineData("{{empty}}", "")]
    [InlineData("{ {letter}}", "{ {letter}}")]
    public async Task A_body_has_the_values_of_the_collection(string saved, string expected)
    {
        await using var session = await WithAnswerAsync("{{baseUrl}}/x", saved);

        Assert.Equal(expected, await session.GetTextAsync("/x"));
    }

    [Fact]
    public async Task A_header_has_the_values_of_the_collection()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.GetX(
            """{ "code": 201, "body": "", "header": [{ "key": "Location", "value": "/x/{{letter}}" }] }"""));

        using var response = await session.GetAsync("/x");

        Assert.Equal("/x/y", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_link_to_the_host_of_a_request_stays_with_the_server()
    {
        await using var session = await MockSession.WithItemsAsync(
            MockSession.GetX(
                """
                {
                  "code": 200,
                  "body": "{\"next\":\"{{baseUrl}}/x?page=2\"}",
                  "header": [
                    { "key": "Location", "value": "{{baseUrl}}/x/1" }, { "key": "Link", "value": "<{{baseUrl}}/x?page=2>; rel=\"next\"" }
                  ]
                }
                """));

        using var response = await session.GetAsync("/x");

        Assert.Equal($"{session.Server.BaseUrl}/x/1", response.Headers.Location?.OriginalString);
        Assert.Equal($"<{session.Server.BaseUrl}/x?page=2>; rel=\"next\"", response.Headers.GetValues("Link").Single());
        Assert.Equal($$"""{"next":"{{session.Server.BaseUrl}}/x?page=2"}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{{baseUrl}}/x", "{{nested}}/y", "http://localhost:7/y")]
    [InlineData("{{noValue}}/x", "{{noValue}}/y", "http://localhost:7/y")]
    [InlineData("https://{{host}}/x", "https://{{host}}/y", "http://localhost:7/y")]
    [InlineData("https://{{host}}/x", "{{host}}", "localhost:7")]
    [InlineData("{{protocol}}://{{host}}:{{port}}/x", "{{protocol}}://{{host}}:{{port}}/y", "http://localhost:7/y")]
    // A variable that is not the host of a request, and a literal host, can lead elsewhere.
    [InlineData("{{baseUrl}}/x", "https://{{host}}/y", "https://h.test/y")]
    [InlineData("{{baseUrl}}/x", "https://api.h.test/v2/y", "https://api.h.test/v2/y")]
    [InlineData("https://api.h.test/x", "{{baseUrl}}/y", "https://api.h.test/v2/y")]
    public async Task A_host_is_the_server_as_the_client_sees_it(string url, string saved, string expected)
    {
        await using var session = await WithAnswerAsync(url, saved);

        using var response = await session.GetAsync("/x", ("Host", "localhost:7"));

        Assert.Equal(expected, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_variable_of_the_path_has_the_value_of_the_request()
    {
        await using var session = await WithAnswerAsync("{{baseUrl}}/users/{{userId}}", "{{userId}}");

        Assert.Equal("a b", await session.GetTextAsync("/users/a%20b"));
    }

    [Fact]
    public async Task A_line_break_in_the_path_never_becomes_a_header()
    {
        await using var session = await MockSession.WithItemsAsync(
            """
            {
              "name": "x",
              "request": { "method": "GET", "url": "{{baseUrl}}/users/{{userId}}" },
              "response": [{ "code": 200, "body": "1", "header": [{ "key": "X-User", "value": "{{userId}}" }] }]
            }
            """);

        using var response = await session.GetAsync("/users/a%0D%0ASet-Cookie:%20b=c");

        Assert.False(response.Headers.Contains("X-User"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_dynamic_variable_has_a_new_value_in_each_place_and_answer()
    {
        await using var session = await WithAnswerAsync("{{baseUrl}}/x", "{{$guid}} {{$guid}}");

        var values = $"{await session.GetTextAsync("/x")} {await session.GetTextAsync("/x")}".Split(' ');

        Assert.Equal(4, values.Select(Guid.Parse).Distinct().Count());
    }

    [Fact]
    public async Task Variables_that_multiply_end()
    {
        await using var session = await WithAnswerAsync("{{baseUrl}}/x", "{{bomb}}");

        var answer = await session.GetTextAsync("/x");

        Assert.InRange(answer.Length, 1, 5 * 1024 * 1024);
    }

    [Fact]
    public async Task A_planned_text_is_sent_as_it_is()
    {
        await using var session = await WithAnswerAsync("{{baseUrl}}/x", "1");
        session.Server.Enqueue("GET", "/x", MockAnswer.FromText(200, "{{letter}}"));

        Assert.Equal("{{letter}}", await session.GetTextAsync("/x"));
    }

    [Fact]
    public async Task The_environment_has_precedence()
    {
        var collection = Add("c.json", Collection("{{baseUrl}}/x", "{{letter}} {{other}}"));
        var environment = Add("e.json", """{ "name": "E", "values": [{ "key": "letter", "value": "z" }, { "key": "other", "value": "o" }] }""");
        await using var server = await PostmanMockServer.StartAsync(collection, new MockServerOptions { EnvironmentPath = environment });
        using var client = new HttpClient();

        Assert.Equal("z o", await client.GetStringAsync(new Uri(server.BaseAddress, "x")));
    }

    [Fact]
    public async Task What_is_not_an_environment_is_an_error_with_its_place()
    {
        var collection = Add("c.json", Collection("{{baseUrl}}/x", "1"));
        var environment = Add("e.json", "[]");

        var fault = await Assert.ThrowsAsync<InvalidDataException>(
            () => PostmanMockServer.StartAsync(collection, new MockServerOptions { EnvironmentPath = environment }));

        Assert.Contains("e.json(1,1)", fault.Message, StringComparison.Ordinal);
    }

    private static Task<MockSession> WithAnswerAsync(string url, string body) => MockSession.WithAsync(Collection(url, body));

    private static string Collection(string url, string body) =>
        $$"""
        {
          "info": { "name": "Test" },
          "item": [{ "name": "x", "request": { "method": "GET", "url": "{{url}}" }, "response": [{ "code": 200, "body": "{{body}}" }] }],
          "variable": [
            { "key": "baseUrl", "value": "https://api.h.test/v2" },
            { "key": "nested", "value": "{{"{{baseUrl}}"}}" },
            { "key": "protocol", "value": "https" },
            { "key": "host", "value": "h.test" },
            { "key": "port", "value": "443" },
            { "key": "letter", "value": "y" },
            { "key": "pair", "value": "{{"{{letter}}"}}-{{"{{letter}}"}}" },
            { "key": "empty", "value": "" },
            { "key": "bomb", "value": "{{string.Concat(Enumerable.Repeat("{{bomb}}", 100))}}" }
          ]
        }
        """;

    private string Add(string name, string text)
    {
        var path = Path.Combine(_root.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
