using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class LifetimeTests
{
    [Fact]
    public async Task The_base_url_is_the_bare_loopback_origin()
    {
        await using var server = await PostmanMockServer.StartAsync(MockSession.LiveStreamPath);

        Assert.Equal($"http://127.0.0.1:{server.BaseAddress.Port}", server.BaseUrl);
        Assert.Equal(new Uri(server.BaseUrl + "/"), server.BaseAddress);
    }

    [Fact]
    public async Task Only_the_loopback_address_listens()
    {
        await using var server = await PostmanMockServer.StartAsync(MockSession.LiveStreamPath);

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();

        var ours = Assert.Single(listeners, listener => listener.Port == server.BaseAddress.Port);
        Assert.Equal(IPAddress.Loopback, ours.Address);
    }

    [Fact]
    public async Task Servers_stand_side_by_side()
    {
        await using var one = await MockSession.WithItemsAsync(MockSession.Item("one", "GET", "{{baseUrl}}/a"));
        await using var two = await MockSession.WithItemsAsync(MockSession.Item("two", "GET", "{{baseUrl}}/a"));

        Assert.Equal("one", await one.GetTextAsync("/a"));
        Assert.Equal("two", await two.GetTextAsync("/a"));
    }

    [Fact]
    public async Task A_disposed_server_no_longer_listens_and_may_be_disposed_again()
    {
        var server = await PostmanMockServer.StartAsync(MockSession.LiveStreamPath);
        await server.DisposeAsync();
        await server.DisposeAsync();

        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(IPAddress.Loopback, server.BaseAddress.Port));
    }

    [Fact]
    public async Task Starting_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => PostmanMockServer.StartAsync(MockSession.LiveStreamPath, cancelled.Token));
    }
}
