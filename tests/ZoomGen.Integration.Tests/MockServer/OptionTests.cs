using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class OptionTests : IDisposable
{
    private readonly HttpClient _client = new();

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task Middleware_answers_instead_of_the_mock_or_lets_it_answer()
    {
        await using var server = await StartAsync(new()
        {
            Middleware = (context, next) => context.Request.Path == "/page" ? context.Response.WriteAsync("page") : next(context),
        });

        Assert.Equal("page", await _client.GetStringAsync(new Uri(server.BaseAddress, "page")));
        Assert.Equal(HttpStatusCode.OK, await GetMeetingAsync(server));
    }

    [Fact]
    public async Task A_listener_hears_what_was_received_and_what_answers()
    {
        var heard = new ConcurrentQueue<ReceivedRequest>();
        await using var server = await StartAsync(new() { OnReceived = heard.Enqueue });

        await GetMeetingAsync(server);
        await _client.GetAsync(new Uri(server.BaseAddress, "nowhere"));

        Assert.Equal(
            [("/meetings/5/livestream", 200, true), ("/nowhere", 404, false)],
            heard.Select(request => (
                request.PathAndQuery,
                request.StatusCode,
                request.ExampleName?.Contains("Live Stream details returned.", StringComparison.Ordinal) is true)));
    }

    [Fact]
    public async Task Only_the_latest_requests_are_kept()
    {
        await using var server = await StartAsync(new() { MaxRequests = 1 });

        await _client.GetAsync(new Uri(server.BaseAddress, "first"));
        await _client.GetAsync(new Uri(server.BaseAddress, "second"));

        Assert.Equal("/second", Assert.Single(server.Requests).PathAndQuery);
    }

    [Fact]
    public async Task A_port_in_use_is_an_error()
    {
        await using var server = await StartAsync(new());

        await Assert.ThrowsAsync<IOException>(() => StartAsync(new() { Port = server.BaseAddress.Port }));
    }

    [Theory]
    [InlineData("GET", "/meetings/:meetingId/livestream", true)]
    [InlineData("GET", "/meetings/5/livestream", true)]
    [InlineData("GET", "/", false)]
    public async Task A_server_knows_its_requests(string method, string path, bool expected)
    {
        await using var server = await StartAsync(new());

        Assert.Equal(expected, server.HasRequest(method, path));
    }

    private static Task<PostmanMockServer> StartAsync(MockServerOptions options) =>
        PostmanMockServer.StartAsync(MockSession.LiveStreamPath, options);

    private async Task<HttpStatusCode> GetMeetingAsync(PostmanMockServer server)
    {
        using var response = await _client.GetAsync(new Uri(server.BaseAddress, "meetings/5/livestream"));
        return response.StatusCode;
    }
}
