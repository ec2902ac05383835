using ZoomGen.MockServer.Tool.Api;
using ZoomGen.MockServer.Tool.Log;
using ZoomGen.MockServer.Tool.Pages;

namespace ZoomGen.MockServer.Tool;

/// <summary>What the command line asks for.</summary>
internal sealed record MockToolOptions(string Collection)
{
    public string? Environment { get; init; }

    public int Port { get; init; }

    public TimeSpan Latency { get; init; }

    public double FaultRate { get; init; }
}

/// <summary>A mock server with its page.</summary>
internal sealed class MockTool : IAsyncDisposable
{
    private readonly PostmanMockServer _server;
    private readonly PageHandler _pages;

    private MockTool(PostmanMockServer server, PageHandler pages) => (_server, _pages) = (server, pages);

    public PostmanMockServer Server => _server;

    public Uri PageAddress => new(_server.BaseAddress, PagePaths.Root);

    public MockedApi Api => _pages.Api;

    /// <exception cref="InvalidDataException">A file is not what it should be. The message says why.</exception>
    /// <exception cref="IOException">A file cannot be read, or the port cannot be used.</exception>
    public static async Task<MockTool> StartAsync(MockToolOptions options, CancellationToken cancellation)
    {
        var feed = new RequestFeed();
        var pages = new PageHandler(ApiReader.Read(options.Collection, options.Environment, cancellation), feed);
        var server = await PostmanMockServer.StartAsync(
            options.Collection,
            new MockServerOptions
            {
                Port = options.Port,
                EnvironmentPath = options.Environment,
                MaxRequests = 0,
                Middleware = pages.HandleAsync,
                OnReceived = feed.Add,
            },
            cancellation);
        server.Latency = options.Latency;
        server.Faults = options.FaultRate > 0 ? new() { Rate = options.FaultRate } : null;
        pages.Serve(server);
        return new(server, pages);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _pages.DisposeAsync();
    }
}
