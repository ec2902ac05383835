using System.Net;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class CollectionShapeTests
{
    private const string Ok = """[{ "code": 200 }]""";

    [Theory]
    [InlineData("""{ "host": ["{{baseUrl}}"], "path": ["a", "b"] }""")]
    [InlineData("""{ "host": "{{baseUrl}}", "path": "a/b" }""")]
    [InlineData("""{ "protocol": "https", "host": ["api", "h", "test"], "path": "/a/b" }""")]
    [InlineData("""{ "host": ["{{baseUrl}}"], "path": [{ "type": "string", "value": "a" }, "b"] }""")]
    [InlineData("""{ "host": ["{{baseUrl}}/a"], "path": ["b"] }""")]
    [InlineData("""{ "raw": "{{baseUrl}}/stale", "host": ["{{baseUrl}}"], "path": ["a", "b"] }""")]
    [InlineData("""{ "host": ["{{baseUrl}}"], "path": ["a", "b?x=1#y"] }""")]
    [InlineData("\"  {{baseUrl}}/a/b\"")]
    [InlineData("""{ "host": ["{{baseUrl}}"], "path": ["a", "b"], "query": "x=1" }""")]
    [InlineData("""{ "host": ["{{baseUrl}}"], "path": ["a", "b"], "query": { "key": "x", "value": "1" } }""")]
    public async Task A_url_may_have_any_shape_that_postman_takes(string url)
    {
        await using var session = await MockSession.WithItemsAsync($$"""{ "request": { "url": {{url}} }, "response": {{Ok}} }""");

        using var response = await session.GetAsync("/a/b");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("""{ "path": ["{{baseUrl}}", "a", "b"] }""")]
    [InlineData("""{ "domain": "h.test", "path": ["a", "b"] }""")]
    [InlineData("""{ "raw": "{{baseUrl}}/a/b" }""")]
    public async Task A_url_without_a_host_is_no_request_in_postman_either(string url)
    {
        await using var session = await MockSession.WithItemsAsync($$"""{ "request": { "url": {{url}} }, "response": {{Ok}} }""");

        using var response = await session.GetAsync("/a/b");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_request_may_be_its_url()
    {
        await using var session = await MockSession.WithItemsAsync($$$"""{ "request": "{{baseUrl}}/a", "response": {{{Ok}}} }""");

        using var response = await session.GetAsync("/a");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Folders_may_be_nested_to_any_depth()
    {
        var item = Enumerable.Range(0, 100).Aggregate(
            MockSession.Item("deep", "GET", "{{baseUrl}}/deep"), (inner, _) => $$"""{ "name": "folder", "item": [{{inner}}] }""");
        await using var session = await MockSession.WithItemsAsync(item);

        Assert.Equal("deep", await session.GetTextAsync("/deep"));
    }

    [Fact]
    public async Task The_wrapper_of_the_postman_api_is_opened()
    {
        await using var session = await MockSession.WithAsync(
            $$"""{ "collection": { "info": {}, "item": [{{MockSession.Item("x", "GET", "https://h.test/a")}}] } }""");

        Assert.Equal("x", await session.GetTextAsync("/a"));
    }

    [Fact]
    public async Task A_collection_of_version_2_0_is_served()
    {
        await using var session = await MockSession.WithAsync(
            """
            {
              "info": { "schema": "https://schema.getpostman.com/json/collection/v2.0.0/collection.json" },
              "item": [{
                "request": { "url": { "host": "h.test", "path": "users/:id", "variable": [{ "id": "id" }] }, "header": "X-A: 1" },
                "response": [{ "code": 200, "header": "X-B: 2", "body": "x" }]
              }]
            }
            """);

        using var response = await session.GetAsync("/users/7");

        Assert.Equal(["2"], response.Headers.GetValues("X-B"));
    }

    [Fact]
    public async Task A_data_dump_of_one_collection_is_served()
    {
        await using var session = await MockSession.WithAsync(
            $$"""{ "version": 1, "collections": [{{Collection("one", "/v1")}}], "environments": [] }""");

        Assert.Equal("one", await session.GetTextAsync("/v1/one"));
    }

    [Fact]
    public async Task The_collections_of_a_data_dump_are_served_together()
    {
        await using var session = await MockSession.WithAsync(
            $$"""{ "version": 1, "collections": [{{Collection("one", "/v1")}}, {{Collection("two", "/v2")}}] }""");

        Assert.Equal("one", await session.GetTextAsync("/v1/one"));
        Assert.Equal("two", await session.GetTextAsync("/v2/two"));
    }

    [Fact]
    public async Task A_base_url_may_be_made_of_variables()
    {
        await using var session = await MockSession.WithAsync(
            $$$$"""
            {
              "info": {},
              "item": [{{{{MockSession.Item("x", "GET", "{{root}}/a")}}}}],
              "variable": [
                { "key": "root", "value": "https://{{region}}.h.test/{{tenant}}/{{version}}/" },
                { "key": "version", "value": "v1", "disabled": true },
                { "key": "version", "value": "v2" },
                { "key": "loop", "value": "{{loop}}{{loop}}" }
              ]
            }
            """);

        Assert.Equal("x", await session.GetTextAsync("/any-tenant/v2/a"));
    }

    [Fact]
    public async Task A_variable_whose_value_is_a_path_stands_for_that_path()
    {
        await using var session = await MockSession.WithAsync(
            $$$"""
            {
              "info": {},
              "item": [{{{MockSession.Item("x", "GET", "https://h.test/{{root}}/a")}}}],
              "variable": [{ "key": "root", "value": "rest/api" }]
            }
            """);

        Assert.Equal("x", await session.GetTextAsync("/rest/api/a"));
    }

    [Theory]
    [InlineData("/users")]
    [InlineData("/rest/api/users")]
    [InlineData("/tenant-7/users")]
    public async Task A_variable_that_is_joined_to_the_host_may_hold_a_path(string target)
    {
        await using var session = await MockSession.WithAsync(
            $$$"""
            {
              "info": {},
              "item": [
                {{{MockSession.Item("known", "GET", "{{host}}{{basePath}}/users")}}},
                {{{MockSession.Item("unknown", "GET", "{{host}}{{tenantPath}}/users")}}}
              ],
              "variable": [{ "key": "basePath", "value": "/rest/api" }]
            }
            """);

        using var response = await session.GetAsync(target);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("\"text\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "item": {} }""")]
    [InlineData("""{ "item": "text", "request": 5 }""")]
    [InlineData("""{ "request": null, "response": null }""")]
    [InlineData("""{ "request": [], "response": {} }""")]
    [InlineData("""{ "request": { "url": null } }""")]
    [InlineData("""{ "request": { "url": 5, "method": {} } }""")]
    [InlineData("""{ "request": { "url": { "host": {}, "path": 5, "query": 5, "raw": [] } } }""")]
    [InlineData("""{ "request": { "url": { "host": [null, {}], "path": [null, {}, []], "query": [null, 5, {}] } } }""")]
    [InlineData("""{ "request": { "url": "{{baseUrl", "method": "{{x}}", "header": 5, "body": "text", "description": {} } }""")]
    [InlineData("""{ "request": { "url": "?", "body": { "mode": 5, "formdata": 5 } }, "response": "text" }""")]
    [InlineData("""{ "request": { "url": "h/{{a}}{{b}}{{}}:%zz", "body": { "mode": "formdata", "formdata": "a=1" } }, "event": 5 }""")]
    public async Task Odd_items_disturb_nobody(string item)
    {
        await using var session = await MockSession.WithItemsAsync(item, MockSession.Item("x", "GET", "{{baseUrl}}/a/b"));

        Assert.Equal("x", await session.GetTextAsync("/a/b"));
    }

    [Theory]
    [InlineData("""{ "info": {}, "item": [], "variable": 5 }""")]
    [InlineData("""{ "info": {}, "item": [], "variable": [null, 5, {}, { "key": 1, "value": {} }] }""")]
    public async Task A_collection_without_requests_answers_404(string collection)
    {
        await using var session = await MockSession.WithAsync(collection);

        using var response = await session.GetAsync("/");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    // One GET below a base URL that ends in the version.
    private static string Collection(string name, string version) =>
        $$$"""
        {
          "info": { "name": "{{{name}}}" },
          "item": [{{{MockSession.Item(name, "GET", $"{{{{{name}Url}}}}/{name}")}}}],
          "variable": [{ "key": "{{{name}}}Url", "value": "https://h.test{{{version}}}" }]
        }
        """;
}
