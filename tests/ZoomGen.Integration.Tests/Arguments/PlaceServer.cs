using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ZoomGen.Integration.Tests.Arguments;

/// <summary>A server on loopback that keeps what it received.</summary>
internal sealed class PlaceServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly List<Received> _received = [];

    private PlaceServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(Configure);
        _application = builder.Build();
        _application.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            var request = context.Features.GetRequiredFeature<IHttpRequestFeature>();
            var headers = request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString());
            lock (_received)
                _received.Add(new(request.Method, request.RawTarget, headers, body.ToArray()));
        });
    }

    public string Address => _application.Urls.Single();

    public static async Task<PlaceServer> StartAsync()
    {
        var server = new PlaceServer();
        await server._application.StartAsync();
        return server;
    }

    /// <summary>What came since the last time.</summary>
    public IReadOnlyList<Received> Take()
    {
        lock (_received)
        {
            Received[] taken = [.. _received];
            _received.Clear();
            return taken;
        }
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    // No limit that a long text meets, and every byte of a header as a character.
    private static void Configure(KestrelServerOptions options)
    {
        options.Listen(IPAddress.Loopback, 0);
        options.Limits.MaxRequestLineSize = 10_000_000;
        options.Limits.MaxRequestHeadersTotalSize = 10_000_000;
        options.Limits.MaxRequestBufferSize = null;
        options.Limits.MaxRequestBodySize = null;
        options.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
    }
}

/// <summary>A request as the server received it.</summary>
internal sealed record Received(string Method, string Target, IReadOnlyDictionary<string, string> Headers, byte[] Body)
{
    public IReadOnlyList<string> Segments => [.. Target.Split('?')[0].Split('/').Skip(1).Select(Uri.UnescapeDataString)];

    public IReadOnlyList<(string Name, string Value)> Query => Pairs(string.Concat(Target.Split('?', 2).Skip(1)));

    public IReadOnlyList<(string Name, string Value)> Form => Pairs(Encoding.ASCII.GetString(Body));

    public string Text => Encoding.UTF8.GetString(Body);

    // A plus is a plus in a query, and in a form a space. The client writes neither.
    private static IReadOnlyList<(string Name, string Value)> Pairs(string text) =>
    [
        .. text.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=', 2).Select(Uri.UnescapeDataString).ToArray())
            .Select(pair => (pair[0], pair[1])),
    ];
}
