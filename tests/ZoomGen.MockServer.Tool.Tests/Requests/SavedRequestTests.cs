using ZoomGen.MockServer.Tool.Tests.Support;
using static ZoomGen.MockServer.Tool.Tests.Requests.SavedCollection;

namespace ZoomGen.MockServer.Tool.Tests.Requests;

/// <summary>The form of an operation starts with the request of the saved response that was chosen.</summary>
public sealed class SavedRequestTests
{
    private const string Url = """ "url": { "host": ["https://api.h.test"], "path": ["users", ":userId", "tasks"] } """;

    [Fact]
    public async Task Path_variables_query_and_headers_have_the_saved_values()
    {
        await using var session = await WithAsync(
            """
            "url": {
              "host": ["https://api.h.test"],
              "path": ["users", ":userId", "tasks"],
              "query": [{ "key": "page", "value": "1" }, { "key": "state", "value": "open" }, { "key": "sort", "value": "name" }],
              "variable": [{ "key": "userId", "value": "7" }]
            },
            "header": [{ "key": "X-Plan", "value": "free" }, { "key": "X-Old", "value": "yes" }]
            """,
            """
            "url": {
              "host": ["https://api.h.test"],
              "path": ["users", ":userId", "tasks"],
              "query": [
                { "key": "page", "value": "2" }, { "key": "state", "value": "a%20b" }, { "key": "sort", "value": "date", "disabled": true }
              ],
              "variable": [{ "key": "userId", "value": "42" }]
            },
            "header": [{ "key": "x-plan", "value": "pro" }]
            """);

        var page = await session.GetExampleAsync(1, 0);
        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.Equal("42", page.Line("value.UserId").Value);
        Assert.False(page.Line("value.Sort-send").IsChecked);
        Assert.Equal("date", page.Line("value.Sort").Value);
        Assert.False(page.Line("value.XOld-send").IsChecked);
        Assert.StartsWith("GET /users/42/tasks?page=2&state=a%20b HTTP/1.1\n", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Contains("\nX-Plan: pro\n", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.DoesNotContain("X-Old", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Null(result.TextOrNull(".remarks"));
    }

    // Postman resolves the variables of the URL when a response is saved, and the base URL can be a part of the path then.
    [Theory]
    [InlineData("https://api.h.test/v2/users/42/tasks", "42")]
    [InlineData("https://api.h.test/users/42/tasks/", "42")]
    [InlineData("{{host}}/users/a%2Fb/tasks?page=1", "a/b")]
    [InlineData("https://api.h.test/users/{{known}}/tasks", "k")]
    [InlineData("https://api.h.test/users/{{open}}/tasks", "{{open}}")]
    public async Task A_resolved_url_has_the_values_of_path_variables_by_their_places(string saved, string expected)
    {
        await using var session = await WithAsync($"{Url}", $"\"url\": \"{saved}\"");

        var page = await session.GetExampleAsync(1, 0);

        Assert.Equal(expected, page.Line("value.UserId").Value);
        Assert.Null(page.TextOrNull(".remarks"));
    }

    [Theory]
    [InlineData("https://api.h.test/users/42/tasks", "42")]
    [InlineData("https://api.h.test/users/7/tasks", "7")]
    public async Task A_value_in_the_documented_path_is_replaced_by_the_saved_one(string saved, string expected)
    {
        await using var session = await WithAsync("\"url\": \"https://api.h.test/users/7/tasks\"", $"\"url\": \"{saved}\"");

        var page = await session.GetExampleAsync(1, 0);

        Assert.Equal(expected, page.Line("value.Id").Value);
    }

    [Theory]
    [InlineData("https://api.h.test/users", "Its path is /users.", "userId")]
    [InlineData("https://api.h.test/groups/42/tasks", "Its path is /groups/42/tasks.", "42")]
    [InlineData("https://api.h.test/users/:userId/tasks", null, "userId")]
    public async Task A_path_that_is_another_one_is_said(string saved, string? remark, string userId)
    {
        await using var session = await WithAsync($"{Url}", $"\"url\": \"{saved}\"");

        var page = await session.GetExampleAsync(1, 0);

        Assert.Equal(remark, page.TextOrNull(".remarks li"));
        Assert.Equal(userId, page.Line("value.UserId").Value);
    }

    [Fact]
    public async Task What_is_not_documented_is_sent_with_the_call()
    {
        await using var session = await WithAsync(
            $"{Url}",
            """
            "url": "https://api.h.test/users/1/tasks?tag=a&tag=b&debug",
            "header": [{ "key": "X-Trace", "value": "on" }, { "key": "X-Off", "value": "1", "disabled": true }]
            """);

        var page = await session.GetExampleAsync(1, 0);
        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.Equal(
            ["tag", "tag", "debug", "X-Trace", "X-Off"],
            page.QuerySelectorAll("label[for^='value.added']").Select(label => label.TextContent));
        Assert.StartsWith("GET /users/1/tasks?tag=a&tag=b&debug= HTTP/1.1\n", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Contains("\nX-Trace: on\n", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.DoesNotContain("X-Off", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Contains(
            """Query = { { "tag", "a" }, { "tag", "b" }, { "debug", "" } },""", result.Text("pre.call"), StringComparison.Ordinal);
        Assert.Contains("""Headers = { ["X-Trace"] = "on" },""", result.Text("pre.call"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer abc", true)]
    [InlineData("<token>", false)]
    public async Task Saved_credentials_are_not_sent_and_placeholders_for_them_are_left_out(string saved, bool isShown)
    {
        await using var session = await WithAsync(
            $"{Url}", $$""" {{Url}}, "header": [{ "key": "Authorization", "value": "{{saved}}" }] """);

        var page = await session.GetExampleAsync(1, 0);

        Assert.Equal(isShown, page.GetElementById("value.added.0") is not null);
        Assert.NotEqual(true, page.Line("value.added.0-send")?.IsChecked);
    }

    [Fact]
    public async Task A_value_of_another_type_replaces_the_documented_one()
    {
        await using var session = await WithAsync(
            """ "url": "https://api.h.test/users?page=1&size=5" """, """ "url": "https://api.h.test/users?page=last&size=5" """);

        var page = await session.GetExampleAsync(1, 0);
        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.False(page.Line("value.Page-send").IsChecked);
        Assert.Equal("Not a value of the documented type long.", page.Text("[id='value.added.0-help']"));
        Assert.StartsWith("GET /users?size=5&page=last HTTP/1.1\n", result.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_value_of_another_type_is_said()
    {
        await using var session = await WithAsync(
            """ "url": { "host": ["https://h.test"], "path": ["users", ":id"], "variable": [{ "key": "id", "value": "1" }] } """,
            """ "url": "https://h.test/users/nobody" """);

        var page = await session.GetExampleAsync(1, 0);

        Assert.Equal("id is “nobody”, which is not a value of the type long.", page.Text(".remarks li"));
        Assert.Equal("1", page.Line("value.Id").Value);
    }

    [Fact]
    public async Task Version_3_has_saved_requests_as_well()
    {
        await using var session = await ToolSession.WithTextAsync(
            """
            {
              "$kind": "collection",
              "name": "V3",
              "items": [
                {
                  "$kind": "http-request", "name": "Rename", "method": "POST", "url": "https://h.test/users/:id?page=1",
                  "pathVariables": { "id": "1" }, "body": { "type": "json", "content": "{ \"name\": \"Ada\" }" },
                  "examples": [{
                    "$kind": "http-example", "name": "OK",
                    "request": {
                      "method": "POST", "url": "https://h.test/users/42?page=2", "headers": { "X-Trace": "on" },
                      "body": { "type": "json", "content": "{ \"name\": \"Bob\" }" }
                    },
                    "response": { "statusCode": 200 }
                  }]
                },
                {
                  "$kind": "graphql-request", "name": "Find", "url": "https://h.test/graphql", "query": "{ a }",
                  "examples": [{
                    "$kind": "graphql-example", "name": "OK",
                    "request": { "url": "https://h.test/graphql", "query": "{ b }" },
                    "response": { "statusCode": 200 }
                  }]
                }
              ]
            }
            """);
        var rename = await session.GetExampleAsync(1, 0);
        var find = await session.GetExampleAsync(2, 0);

        var renamed = await session.SubmitAsync(rename, rename.Button("Send for 200"));
        var found = await session.SubmitAsync(find, find.Button("Send for 200"));

        Assert.StartsWith("POST /users/42?page=2 HTTP/1.1\n", renamed.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Contains("\nX-Trace: on\n", renamed.Text("pre.wire"), StringComparison.Ordinal);
        Assert.EndsWith("""{"name":"Bob"}""", renamed.Text("pre.wire"), StringComparison.Ordinal);
        Assert.EndsWith("""{"query":"{ b }"}""", found.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_content_type_is_sent_as_well()
    {
        const string Header = """ "header": [{ "key": "Content-Type", "value": "text/plain" }], """;
        await using var session = await WithAsync(Raw("""{ "a": 1 }""", "json"), Header + Raw("""{ "a": 2 }""", "json"));

        var page = await session.GetExampleAsync(1, 0);
        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.Contains("\nContent-Type: text/plain\n", result.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_variable_of_the_saved_request_alone_can_be_entered()
    {
        await using var session = await WithAsync($"{Url}", """ "url": "https://api.h.test/users/1/tasks?q={{term}}" """);
        var page = await session.GetExampleAsync(1, 0);
        page.Line("variable.term").Value = "x y";

        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.StartsWith("GET /users/1/tasks?q=x%20y HTTP/1.1\n", result.Text("pre.wire"), StringComparison.Ordinal);
        Assert.Contains("""Query = { ["q"] = "x y" }""", result.Text("pre.call"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    public async Task Without_a_saved_request_the_documented_values_remain(string saved)
    {
        await using var session = await ToolSession.WithTextAsync(
            $$"""
            {
              "info": { "name": "Saved" },
              "item": [{
                "name": "Op",
                "request": { "url": "https://h.test/users?page=3" },
                "response": [{ "name": "OK", "code": 200, "originalRequest": {{saved}} }]
              }]
            }
            """);

        var page = await session.GetExampleAsync(1, 0);

        Assert.Equal("3", page.Line("value.Page").Value);
        Assert.True(page.Line("value.Page-send").IsChecked);
        Assert.Empty(page.QuerySelectorAll(".examples a"));
        Assert.Equal("Send", page.Text("button.main"));
    }

    [Fact]
    public async Task A_disabled_row_of_the_documented_request_has_its_value_and_is_not_sent()
    {
        await using var session = await ToolSession.WithTextAsync(Collection(
            """ "url": { "host": ["https://h.test"], "query": [{ "key": "page", "value": "3", "disabled": true }] } """));

        var page = await session.GetOperationAsync(1);

        Assert.Equal("3", page.Line("value.Page").Value);
        Assert.False(page.Line("value.Page-send").IsChecked);
    }

    [Theory]
    [InlineData("{{term}}", false)]
    [InlineData("{{term}}s", true)]
    public async Task A_variable_that_the_client_sends_anyway_is_not_entered_again(string saved, bool isSent)
    {
        await using var session = await WithAsync(
            """ "url": "https://h.test/users?q={{term}}" """, $"\"url\": \"https://h.test/users?q={saved}\"");

        var page = await session.GetExampleAsync(1, 0);
        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.Equal(isSent, page.Line("value.Q-send").IsChecked);
        Assert.StartsWith($"GET /users?q=term{(isSent ? "s" : "")} HTTP/1.1\n", result.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_overlay_applies_to_saved_requests()
    {
        await using var session = await ToolSession.WithTextAsync(
            Collection(Form("formdata", ("a", "1"), ("b", "x")), Form("formdata", ("a", "2"), ("b", "y"))),
            """{ "requests": { "Op": { "body": "json" } } }""");

        var page = await session.GetExampleAsync(1, 0);
        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.EndsWith("""{"a":2,"b":"y"}""", result.Text("pre.wire"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_with_the_result_keeps_the_saved_request()
    {
        await using var session = await WithAsync($"{Url}", """ "url": "https://api.h.test/users/1/tasks?q=a" """);
        var page = await session.GetExampleAsync(1, 0);
        page.Line("value.added.0").Value = "b";

        var result = await session.SubmitAsync(page, page.Button("Send for 200"));

        Assert.Equal("b", result.Line("value.added.0").Value);
        Assert.Equal("Send for 200", result.Text("button.main"));
        Assert.Equal("/_zoomgen/operations/1?example=0#result", result.GetElementById("form")!.GetAttribute("action"));
    }
}
