using System.Net.Http.Headers;
using System.Text;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.MockServer;

/// <summary>A mock server and a client that shows its answers as they are.</summary>
internal sealed class MockSession : IAsyncDisposable
{
    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
    });

    private MockSession(PostmanMockServer server) => Server = server;

    public PostmanMockServer Server { get; }

    public static string LiveStreamPath => Path.Combine(AppContext.BaseDirectory, "collections", "zoom-livestream.postman_collection.json");

    public static async Task<MockSession> WithLiveStreamAsync() => new(await PostmanMockServer.StartAsync(LiveStreamPath));

    public static async Task<MockSession> WithAsync(string collection) => new(await PostmanMockServer.StartFromTextAsync(collection));

    /// <summary>A collection of the given items, with the base URL https://api.h.test/v2 and the variable letter.</summary>
    public static Task<MockSession> WithItemsAsync(params string[] items) => WithAsync(
        $$"""
        {
          "info": { "name": "Test" },
          "item": [{{string.Join(',', items)}}],
          "variable": [{ "key": "baseUrl", "value": "https://api.h.test/v2" }, { "key": "letter", "value": "y" }]
        }
        """);

    /// <summary>A request whose only saved response is a 200 with its name as the body.</summary>
    public static string Item(string name, string method, string url) =>
        $$"""
        {
          "name": "{{name}}",
          "request": { "method": "{{method}}", "url": "{{url}}" },
          "response": [{ "name": "OK", "code": 200, "body": "{{name}}" }]
        }
        """;

    /// <summary>A GET of {{baseUrl}}/x with the given saved responses.</summary>
    public static string GetX(string responses) =>
        $$$"""{ "name": "x", "request": { "method": "GET", "url": "{{baseUrl}}/x" }, "response": [{{{responses}}}] }""";

    public Task<HttpResponseMessage> GetAsync(string target, params (string Name, string Value)[] headers) =>
        SendAsync("GET", target, null, headers);

    public async Task<string> GetTextAsync(string target) => await (await GetAsync(target)).Content.ReadAsStringAsync();

    public async Task<HttpResponseMessage> SendAsync(
        string method, string target, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Server.BaseUrl + target) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        return await _client.SendAsync(request);
    }

    public static ByteArrayContent Bytes(string text, string contentType) => new(Encoding.UTF8.GetBytes(text))
    {
        Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) },
    };

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Server.DisposeAsync();
    }
}
