using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>A collection with a response of every kind.</summary>
internal static class ResponseCollections
{
    public static string All() => Collections.With(
        string.Join(",", Requests()),
        """ "variable": [{ "key": "baseUrl", "value": "https://a.test" }, { "key": "thingId", "value": "1" }] """);

    private static IEnumerable<string> Requests()
    {
        yield return Get(
            "Download report", Response(200, "application/pdf"), Response(206, "application/pdf"), Response(404, "application/pdf"));
        yield return Get(
            "Watch things", Response(200, "text/event-stream", "data: {}\\n\\n"), Response(400, "application/json", "{\\\"code\\\":1}"));
        yield return Get("Export things", Response(200, "application/x-ndjson", "{\\\"id\\\":1}\\n{\\\"id\\\":2}\\n"));
        yield return Get("Export anything", Response(200, "application/x-ndjson", "[1]\\n"));
        yield return Get("Get page", Response(200, "text/html", "<p>"), Response(500, "text/plain", "no"));
        yield return Get("Get feed", Response(200, "application/xml", "<a/>"), Response(500, "application/xml", "<a/>"));
        yield return Get("Get thing", Response(200, "application/json", "{\\\"id\\\":1}"), Response(204, "text/plain"));
        yield return Get("Get report if there is one", Response(200, "application/pdf"), Response(204, "text/plain"));
        yield return Get("Watch if there is anything", Response(200, "text/event-stream"), Response(204, "text/plain"));
        yield return Get("Get anything", Response(200, "application/json", "{\\\"id\\\":1}"), Response(202, "text/plain", "soon"));
        yield return Collections.Request("Send soap", """
            { "method": "POST", "url": "{{baseUrl}}/soap", "header": [{ "key": "Content-Type", "value": "text/xml" }],
              "body": { "mode": "raw", "raw": "<a id='{{thingId}}'>(integer)</a>" } }
            """);
    }

    private static string Get(string name, params string[] responses) =>
        Collections.Request(name, """{ "method": "GET", "url": "{{baseUrl}}/x" }""", string.Join(",", responses));

    private static string Response(int code, string contentType, string body = "") =>
        $$"""{ "name": "R", "code": {{code}}, "header": [{ "key": "Content-Type", "value": "{{contentType}}" }], "body": "{{body}}" }""";
}
