using System.Text.Json;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>A collection with pages of every kind.</summary>
internal static class PagedCollections
{
    public static string All() => Collections.With(string.Join(",", Requests()));

    private static IEnumerable<string> Requests()
    {
        yield return Get(
            "List users", "users?page_size=30&next_page_token=abc", """{"next_page_token":"x","page_size":30,"users":[{"id":"a"}]}""");
        yield return Get("List events", "events?cursor=5", """{"meta":{"next_cursor":7,"has_more":true},"events":[{"name":"a"}]}""");
        yield return Get("List numbers", "numbers?cursor=", """{"next_cursor":null,"numbers":[1]}""");
        yield return Get("List charges", "charges?starting_after=ch_1", """{"data":[{"id":"ch_2"}],"has_more":true}""");
        yield return Get(
            "List orders", "orders?page=0&size=20", """{"content":[{"id":1}],"totalPages":3,"totalElements":50,"last":false}""");
        yield return Get("List people", "people?startIndex=1&count=10", """{"totalResults":20,"Resources":[{"id":"a"}]}""");
        yield return Get("List entries", "entries?offset=0", """{"page":{"last":false},"entries":[{"id":"a"}]}""");
        yield return Get(
            "List books", "books", """{"_links":{"next":{"href":"https://a.test/books?page=2"}},"_embedded":{"books":[{"id":"a"}]}}""");
        yield return Get("List films", "films", """{"next":"https://a.test/films?page=2","results":[{"id":"a"}]}""");
        yield return Get("List issues", "issues", """[{"id":1}]""", """{ "key": "Link", "value": "</issues?page=2>; rel=\"next\"" }""");
        yield return Collections.Request(
            "Search things",
            """{ "method": "POST", "url": "https://a.test/search", "body": { "mode": "urlencoded", "urlencoded": [{ "key": "q", "value": "x", "description": "(Required)" }, { "key": "page-token", "value": "x" }] } }""",
            Response("""{"nextPageToken":"x","things":[{"id":1}]}"""));
        yield return Collections.Request(
            "Query rows",
            """{ "method": "POST", "url": "https://a.test/rows", "body": { "mode": "raw", "raw": "{\"filter\":{\"a\":1},\"start_cursor\":\"x\"}", "options": { "raw": { "language": "json" } } } }""",
            Response("""{"next_cursor":"x","has_more":true,"results":[{"id":1}]}"""));
    }

    private static string Get(string name, string path, string body, string header = "") =>
        Collections.Request(name, $$"""{ "method": "GET", "url": "https://a.test/{{path}}" }""", Response(body, header));

    private static string Response(string body, string header = "") =>
        $$"""{ "name": "OK", "code": 200, "header": [{{header}}], "body": {{JsonSerializer.Serialize(body)}} }""";
}
