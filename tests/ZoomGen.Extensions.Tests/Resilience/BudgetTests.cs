using Rooms;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Resilience;

/// <summary>A call has one time limit, and ends as soon as it is clear that it would exceed it.</summary>
public sealed class BudgetTests : IDisposable
{
    private static readonly TimeSpan Forever = TimeSpan.FromDays(1);
    private static readonly ListRoomsRequest Get = new();
    private static readonly BookRoomRequest Post = new() { Id = "1", Body = new() { Minutes = 30 } };

    private readonly TestClock _clock = new();
    private readonly ApiTestHandler _server;

    public BudgetTests() => _server = new(_clock);

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task A_wait_beyond_the_limit_returns_the_response_at_once()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(429, ("Retry-After", "60")));
        await using var rooms = Rooms();

        var response = await rooms.Client.SendAsync(Get);

        Assert.Equal(TimeSpan.FromSeconds(60), response.RetryAfter);
        Assert.Equal(TimeSpan.Zero, _clock.Elapsed);
    }

    [Fact]
    public async Task A_pause_beyond_the_limit_returns_the_response_at_once()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(503));
        await using var rooms = Rooms(options => options.TotalTimeout = TimeSpan.FromSeconds(5));

        var call = rooms.Client.SendAsync(Get);
        await _clock.PassAsync(2);

        // The next pause is of 4 seconds, and 3 are left.
        Assert.Equal(503, (int)(await call).StatusCode);
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task The_limit_of_a_call_has_precedence()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(429, ("Retry-After", "60")), Answers.Ok);
        await using var rooms = Rooms(options => options.PausesOnRateLimit = false);

        var call = rooms.Client.SendAsync(new ListRoomsRequest { CallOptions = new() { Timeout = TimeSpan.FromMinutes(2) } });
        await _clock.PassAsync(60);

        Assert.True((await call).IsSuccess);
    }

    [Fact]
    public async Task A_request_without_an_answer_is_repeated_after_its_own_limit()
    {
        _server.On<ListRoomsRequest>(Answers.Ok.After(Forever), Answers.Ok);
        await using var rooms = Rooms();

        var call = rooms.Client.SendAsync(Get);
        await _clock.PassAsync(10);
        await _clock.PassAsync(2);

        Assert.True((await call).IsSuccess);
    }

    [Fact]
    public async Task A_post_may_take_as_long_as_the_call()
    {
        _server.On<BookRoomRequest>(Answers.Ok.After(TimeSpan.FromSeconds(20)));
        await using var rooms = Rooms();

        var call = rooms.Client.SendAsync(Post);
        await _clock.PassAsync(20);

        Assert.True((await call).IsSuccess);
    }

    [Fact]
    public async Task A_call_without_an_answer_ends_at_its_limit_as_a_timeout()
    {
        _server.On<BookRoomRequest>(Answers.Ok.After(Forever));
        await using var rooms = Rooms(options => options.TotalTimeout = TimeSpan.FromHours(3));

        var call = rooms.Client.SendAsync(Post);
        await _clock.WaitForTimersAsync(Forever.TotalSeconds);
        _clock.Advance(TimeSpan.FromHours(3));

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(() => call);
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Single(_server.Requests);
    }

    private ResilientRooms Rooms(Action<ApiResilienceOptions>? configure = null) => new(_server, configure, clock: _clock);
}
