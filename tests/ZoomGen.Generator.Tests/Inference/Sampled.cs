using System.Text.Json;
using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Inference;

/// <summary>Collections of one request, and what its types are: short names, without namespaces.</summary>
internal static class Sampled
{
    /// <summary>A GET with these saved bodies for status 200.</summary>
    public static string Responses(params string[] bodies) => Collections.With(Get("Get thing", "https://a.test/things/1", bodies));

    public static string Get(string name, string url, params string[] bodies) => Collections.Request(
        name,
        $$"""{ "method": "GET", "url": "{{url}}" }""",
        string.Join(",", bodies.Select(body => $$"""{ "name": "OK", "code": 200, "body": {{Quote(body)}} }""")));

    /// <summary>A POST with this JSON body.</summary>
    public static string Request(string body, string others = "") =>
        Collections.With(Collections.Post("Create thing", "/things", body), others);

    /// <summary>A GET with these rows in its query.</summary>
    public static string Query(string rows) =>
        Collections.With(
            Collections.Request(
                "Search",
                $$"""{ "method": "GET", "url": { "raw": "https://a.test/things", "host": ["https://a.test"], "path": ["things"], "query": [{{rows}}] } }"""));

    public static JsonTypeDeclaration Type(string collection, string name, params string[] diagnostics) =>
        Stages.JsonTypes(collection, diagnostics).Single(type => type.Name == name);

    /// <summary>The type of a member of the body of <see cref="Responses"/>.</summary>
    public static string Member(string collection, string member) =>
        Type(collection, "Thing").Members.Single(declared => declared.WireName == member).Codec.Type.Short();

    public static RequestPropertyDeclaration Parameter(string collection, string name) => Stages.Operation(collection).Property(name);

    private static string Quote(string text) => JsonSerializer.Serialize(text);
}
