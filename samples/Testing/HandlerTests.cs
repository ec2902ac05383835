using Zoom;
using Zoom.Meetings;
using ZoomGen.Testing;

namespace Testing;

/// <summary>Unit tests: requests arrive with their types in the process, without a socket.</summary>
public sealed class HandlerTests : IDisposable
{
    private readonly ApiTestHandler _handler = new ApiTestHandler().AddExamples("zoom-livestream.postman_collection.json");
    private readonly Broadcast _broadcast;

    public HandlerTests()
    {
        _handler.On<UpdateLiveStreamRequest>(TestAnswer.FromStatus(204));
        _broadcast = new(new ZoomClient(_handler.CreateClient(), new ZoomClientOptions()));
    }

    public void Dispose() => _handler.Dispose();

    [Fact]
    public async Task The_host_is_told_the_page()
    {
        _handler.On<UpdateLiveStreamStatusRequest>(TestAnswer.FromExample("Meeting live stream updated."));

        Assert.Equal("You are live at https://example.test/watch.", await _broadcast.StartAsync(17, "https://example.test/watch"));

        Assert.Equal("https://example.test/watch", _handler.Received<UpdateLiveStreamRequest>()[0].PageUrl);
        Assert.Equal(UpdateLiveStreamStatusAction.Start, _handler.Received<UpdateLiveStreamStatusRequest>()[0].Action);
    }

    [Fact]
    public async Task The_host_is_told_how_long_to_wait()
    {
        _handler.On<UpdateLiveStreamStatusRequest>(TestAnswer.FromStatus(429, ("Retry-After", "30")));

        Assert.Equal("Try again in 30 seconds.", await _broadcast.StartAsync(17, "https://example.test/watch"));
    }

    [Fact]
    public async Task Nothing_is_started_that_is_not_set_up()
    {
        _handler.On<UpdateLiveStreamRequest>(TestAnswer.FromStatus(404));

        await Assert.ThrowsAsync<ApiException<UpdateLiveStreamResponse>>(() => _broadcast.StartAsync(17, "https://example.test/watch"));

        Assert.Empty(_handler.Received<UpdateLiveStreamStatusRequest>());
    }
}
