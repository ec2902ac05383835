using Microsoft.Extensions.Time.Testing;

namespace ZoomGen.Testing.Tests;

public sealed class FaultTests
{
    private static readonly GetLiveStreamDetailsRequest Details = new() { MeetingId = 7 };

    [Fact]
    public async Task A_fault_is_thrown_instead_of_an_answer()
    {
        var fault = new HttpRequestException("Nobody listens.");
        var handler = new ApiTestHandler().On<GetLiveStreamDetailsRequest>(TestAnswer.FromException(fault));

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => Send(handler));

        Assert.Same(fault, exception);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public async Task A_connection_can_break_within_the_body(int byteCount)
    {
        var answer = TestAnswer.FromText(200, """{"stream_key":"k"}""").BreakAfter(byteCount);
        var handler = new ApiTestHandler().On<GetLiveStreamDetailsRequest>(answer);

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => Send(handler));

        Assert.IsType<IOException>(exception.InnerException);
    }

    [Fact]
    public async Task The_bytes_before_the_break_arrive()
    {
        var answer = TestAnswer.FromText(200, "12345678").BreakAfter(3);
        var handler = new ApiTestHandler().On<GetLiveStreamDetailsRequest>(answer);
        await using var stream = await new ZoomClient(handler.CreateClient()).OpenAsync(Details);
        var buffer = new byte[8];

        var read = await stream.ReadAsync(buffer);

        Assert.Equal("123"u8.ToArray(), buffer[..read]);
        await Assert.ThrowsAsync<IOException>(() => stream.ReadAsync(buffer).AsTask());
    }

    [Fact]
    public async Task An_answer_waits_for_its_delay()
    {
        var clock = new FakeTimeProvider();
        var answer = TestAnswer.FromText(200, """{"stream_key":"k"}""").After(TimeSpan.FromSeconds(5));
        var handler = new ApiTestHandler(clock).On<GetLiveStreamDetailsRequest>(answer);

        var call = Send(handler);

        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.False(call.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("k", (await call).StreamKey);
    }

    [Fact]
    public async Task A_call_that_is_never_answered_can_be_canceled()
    {
        using var source = new CancellationTokenSource();
        var handler = new ApiTestHandler().On<GetLiveStreamDetailsRequest>(_ =>
        {
            source.Cancel();
            return TestAnswer.FromStatus(200).After(Timeout.InfiniteTimeSpan);
        });

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Send(handler, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    private static Task<LiveStreamDetails> Send(ApiTestHandler handler, CancellationToken cancellationToken = default) =>
        new ZoomClient(handler.CreateClient()).Meetings.GetLiveStreamDetailsAsync(Details, cancellationToken);
}
