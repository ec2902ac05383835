using Zoom;
using ZoomGen.MockServer;

namespace Testing;

/// <summary>Tests over HTTP: a server answers from the saved responses of the collection.</summary>
public sealed class MockServerTests : IAsyncLifetime
{
    private PostmanMockServer _server = null!;

    public async Task InitializeAsync() => _server = await PostmanMockServer.StartAsync("zoom-livestream.postman_collection.json");

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task The_documented_answers_start_the_stream()
    {
        Assert.Equal("You are live at https://example.test/watch.", await StartAsync());

        Assert.Equal(
            ["PATCH /meetings/17/livestream", "PATCH /meetings/17/livestream/status"],
            _server.Requests.Select(request => $"{request.Method} {request.PathAndQuery}"));
    }

    [Fact]
    public async Task A_meeting_that_does_not_exist_is_not_live()
    {
        _server.Enqueue("PATCH", "/meetings/:meetingId/livestream/status", MockAnswer.FromStatus(404));

        Assert.Equal("The meeting does not exist.", await StartAsync());
    }

    [Fact]
    public async Task A_broken_connection_is_the_fault_that_dotnet_developers_know()
    {
        _server.Enqueue("PATCH", "/meetings/:meetingId/livestream", MockAnswer.Disconnect());

        await Assert.ThrowsAsync<HttpRequestException>(StartAsync);
    }

    private Task<string> StartAsync() =>
        new Broadcast(new ZoomClient(new ZoomClientOptions { BaseUrl = _server.BaseUrl })).StartAsync(17, "https://example.test/watch");
}
