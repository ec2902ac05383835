using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace ZoomGen.Load;

/// <summary>A server on loopback that discards what it receives, and sends as many bytes as it is told.</summary>
internal sealed class ArchiveServer : IAsyncDisposable
{
    private static readonly byte[] Block = new byte[64 * 1024];

    private readonly WebApplication _application;

    private ArchiveServer(long length)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.Limits.MaxRequestBodySize = null;
            options.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http1);
        });
        _application = builder.Build();
        _application.Run(context => HttpMethods.IsGet(context.Request.Method)
            ? SendAsync(context.Response, length)
            : ReceiveAsync(context.Request, length));
    }

    public string Address => _application.Urls.Single();

    public static async Task<ArchiveServer> StartAsync(long length)
    {
        var server = new ArchiveServer(length);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task SendAsync(HttpResponse response, long length)
    {
        response.ContentType = "application/octet-stream";
        for (var rest = length; rest > 0; rest -= Block.Length)
            await response.Body.WriteAsync(Block.AsMemory(0, (int)Math.Min(rest, Block.Length)));
    }

    private static async Task ReceiveAsync(HttpRequest request, long length)
    {
        var buffer = new byte[Block.Length];
        var received = 0L;
        while (await request.Body.ReadAsync(buffer) is var read and > 0)
            received += read;
        request.HttpContext.Response.StatusCode = received >= length ? StatusCodes.Status204NoContent : StatusCodes.Status400BadRequest;
    }
}
