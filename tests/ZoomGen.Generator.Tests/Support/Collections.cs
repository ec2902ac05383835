using System.Text.Json;

namespace ZoomGen.Generator.Tests.Support;

/// <summary>Small collections, written out as Postman exports them.</summary>
internal static class Collections
{
    /// <summary>A collection "Zoom API" with these items, and other members such as <c>"variable": []</c>.</summary>
    public static string With(string items, string others = "") =>
        $$"""
        {
          "info": { "name": "Zoom API", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
          "item": [{{items}}]{{(others.Length > 0 ? "," : "")}}{{others}}
        }
        """;

    public static string Request(string name, string request, string responses = "") =>
        $$"""{ "name": "{{name}}", "request": {{request}}, "response": [{{responses}}] }""";

    public static string Get(string name, string url = "https://api.example.test/things") =>
        Request(name, $$"""{ "method": "GET", "url": "{{url}}" }""");

    /// <summary>A POST with this JSON body.</summary>
    public static string Post(string name, string path, string body) => Request(
        name,
        $$"""{ "method": "POST", "url": "https://a.test{{path}}", "body": { "mode": "raw", "raw": {{JsonSerializer.Serialize(body)}}, "options": { "raw": { "language": "json" } } } }""");
}
