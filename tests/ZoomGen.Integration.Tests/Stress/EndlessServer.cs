using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;

namespace ZoomGen.Integration.Tests.Stress;

/// <summary>A server on loopback whose bodies never end, and which counts its connections.</summary>
internal sealed class EndlessServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private int _connections;

    private EndlessServer()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(
            options => options.Listen(IPAddress.Loopback, 0, listen => listen.Use(next => connection => CountAsync(next, connection))));
        _application = builder.Build();
        _application.Run(async context =>
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.Body.WriteAsync("data: a\n\n"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
    }

    public string Address => _application.Urls.Single();

    /// <summary>The connections that are open.</summary>
    public int Connections => Volatile.Read(ref _connections);

    public static async Task<EndlessServer> StartAsync()
    {
        var server = new EndlessServer();
        await server._application.StartAsync();
        return server;
    }

    private async Task CountAsync(ConnectionDelegate next, ConnectionContext connection)
    {
        Interlocked.Increment(ref _connections);
        try
        {
            await next(connection);
        }
        finally
        {
            Interlocked.Decrement(ref _connections);
        }
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
