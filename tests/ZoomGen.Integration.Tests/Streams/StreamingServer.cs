using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace ZoomGen.Integration.Tests.Streams;

/// <summary>A server on loopback that sends the first half of a body, and the second when the test says so.</summary>
internal sealed class StreamingServer : IAsyncDisposable
{
    private readonly TaskCompletionSource _goOn = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _isGone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly WebApplication _application;

    private StreamingServer(string contentType, byte[] first, byte[] second)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        _application = builder.Build();
        _application.Run(async context =>
        {
            context.RequestAborted.Register(_isGone.SetResult);
            context.Response.ContentType = contentType;
            await context.Response.Body.WriteAsync(first);
            await context.Response.Body.FlushAsync();
            await _goOn.Task.WaitAsync(context.RequestAborted);
            await context.Response.Body.WriteAsync(second);
        });
    }

    public string Address => _application.Urls.Single();

    /// <summary>Done when the client has closed the connection before the end.</summary>
    public Task IsGone => _isGone.Task;

    public static async Task<StreamingServer> StartAsync(string contentType, byte[] first, byte[] second)
    {
        var server = new StreamingServer(contentType, first, second);
        await server._application.StartAsync();
        return server;
    }

    public void GoOn() => _goOn.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        GoOn();
        await _application.DisposeAsync();
    }
}
