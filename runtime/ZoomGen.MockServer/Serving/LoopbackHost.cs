using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Serving;

/// <summary>
/// Kestrel on a port of 127.0.0.1 and nothing else: no configuration, environment variables, logging or signal handlers,
/// so that it neither disturbs nor is disturbed by the process it is a guest in.
/// </summary>
internal sealed class LoopbackHost : IAsyncDisposable
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(2);

    private readonly WebApplication _application;
    private int _disposed;

    private LoopbackHost(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Urls.Single());
    }

    public Uri Address { get; }

    /// <exception cref="IOException">The port cannot be used.</exception>
    public static async Task<LoopbackHost> StartAsync(RequestDelegate handle, int port, CancellationToken cancellationToken)
    {
        var application = Build(handle, port);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return new LoopbackHost(application);
        }
        catch (Exception exception)
        {
            await application.DisposeAsync().ConfigureAwait(false);
            // Kestrel translates that a port is in use, and not that it is reserved or below those that everybody may use.
            if (exception is SocketException)
                throw new IOException($"The port {port} cannot be used: {exception.Message}", exception);
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _disposed, 1) is 1)
            return;
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private static WebApplication Build(RequestDelegate handle, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Configure(options, port));
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = ShutdownTimeout);
        builder.Services.AddSingleton<IHostLifetime>(new GuestLifetime());

        var application = builder.Build();
        application.Run(handle);
        return application;
    }

    private static void Configure(KestrelServerOptions options, int port)
    {
        options.Listen(IPAddress.Loopback, port);
        options.AddServerHeader = false;

        // What HTTP clients write for characters outside ASCII; as UTF-8 such a request would be refused.
        options.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
        // Postman saves the bytes of a header so.
        options.ResponseHeaderEncodingSelector = _ => Encoding.Latin1;
        options.Limits.MaxRequestBodySize = RequestBody.MaxBytes;

        // A test that stops at a breakpoint while it uploads must not lose its connection.
        options.Limits.MinRequestBodyDataRate = null;
    }

    /// <summary>The default lifetime takes Ctrl+C and SIGTERM away from the process.</summary>
    private sealed class GuestLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
