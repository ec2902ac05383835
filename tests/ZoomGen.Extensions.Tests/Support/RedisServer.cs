using System.Net;
using System.Net.Sockets;
using Garnet;
using StackExchange.Redis;

namespace ZoomGen.Extensions.Tests.Support;

/// <summary>The server that the environment variable ZOOMGEN_REDIS names, or one in this process.</summary>
public sealed class RedisServer : IDisposable
{
    private GarnetServer? _server;

    public RedisServer() => Address = Environment.GetEnvironmentVariable("ZOOMGEN_REDIS") ?? Start();

    /// <summary>What clients connect to.</summary>
    public string Address { get; }

    public void Dispose() => _server?.Dispose();

    /// <summary>Connects to it as one more process does.</summary>
    public Task<ConnectionMultiplexer> ConnectAsync() => ConnectionMultiplexer.ConnectAsync(Address);

    private string Start()
    {
        var port = FindPort();
        _server = new(["--bind", "127.0.0.1", "--port", $"{port}", "-m", "64m", "-i", "8m", "-q"]);
        _server.Start();
        return $"127.0.0.1:{port}";
    }

    public static int FindPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
