using System.Text.Json;
using ZoomGen.MockServer.Tool.Tests.Support;

namespace ZoomGen.MockServer.Tool.Tests.Requests;

/// <summary>Collections of one operation whose responses were saved with requests of their own.</summary>
internal static class SavedCollection
{
    public static Task<ToolSession> WithAsync(string request, string saved) => ToolSession.WithTextAsync(Collection(request, saved));

    public static string Collection(string request, params string[] saved) =>
        $$"""
        {
          "info": { "name": "Saved" },
          "variable": [{ "key": "known", "value": "k" }, { "key": "host", "value": "https://api.h.test" }],
          "item": [{
            "name": "Op",
            "request": { {{request}} },
            "response": [
              {{string.Join(",\n", saved.Select(text => $$"""{ "name": "OK", "code": 200, "originalRequest": { {{text}} } }"""))}}
            ]
          }]
        }
        """;

    public static string Raw(string text, string language) =>
        $$"""
        "method": "POST",
        "url": "https://api.h.test/things",
        "body": { "mode": "raw", "raw": {{JsonSerializer.Serialize(text)}}, "options": { "raw": { "language": "{{language}}" } } }
        """;

    public static string Form(string mode, params (string Key, string Value)[] fields)
    {
        var rows = fields.Select(field => $$"""{ "key": "{{field.Key}}", "value": "{{field.Value}}", "type": "text" }""");
        return
            $$"""
            "method": "POST",
            "url": "https://api.h.test/things",
            "body": { "mode": "{{mode}}", "{{mode}}": [{{string.Join(", ", rows)}}] }
            """;
    }
}
