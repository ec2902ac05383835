using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Rooms;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Resilience;

public sealed class RateLimitTests : IDisposable
{
    private readonly ApiTestHandler _server = new();

    public void Dispose() => _server.Dispose();

    [Fact]
    public void The_label_is_that_of_the_description() =>
        Assert.Equal("Light", GetLiveStreamDetailsRequest.Operation.RateLimitLabel);

    [Fact]
    public async Task A_request_takes_a_permit_of_the_limiter_for_its_label()
    {
        using var limiter = new ConcurrencyLimiter(new() { PermitLimit = 1 });
        _server.On<GetLiveStreamDetailsRequest>(Answers.Ok);
        await using var services = BuildZoom(options => options.RateLimiters["LIGHT"] = limiter);
        var zoom = services.GetRequiredService<ZoomClient>();

        using (await limiter.AcquireAsync())
        {
            var exception = await Assert.ThrowsAsync<HttpRequestException>(() => zoom.SendAsync(Answers.Details));
            Assert.Equal("The limiter for Light allows no more requests.", exception.Message);
        }
        await zoom.SendAsync(Answers.Details);

        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_repeated_request_takes_a_permit_as_well()
    {
        using var limiter = new ConcurrencyLimiter(new() { PermitLimit = 1 });
        _server.On<GetLiveStreamDetailsRequest>(TestAnswer.FromStatus(429, ("Retry-After", "0")), Answers.Ok);
        await using var services = BuildZoom(options => options.RateLimiters["Light"] = limiter);

        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        Assert.Equal(2, limiter.GetStatistics()!.TotalSuccessfulLeases);
    }

    [Fact]
    public async Task A_request_with_another_label_does_not()
    {
        using var limiter = new ConcurrencyLimiter(new() { PermitLimit = 1 });
        _server.On<GetLiveStreamDetailsRequest>(Answers.Ok);
        await using var services = BuildZoom(options => options.RateLimiters["Heavy"] = limiter);

        using var lease = await limiter.AcquireAsync();
        await services.GetRequiredService<ZoomClient>().SendAsync(Answers.Details);

        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task While_the_server_asks_to_wait_no_other_request_is_sent()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(429, ("Retry-After", "7")), Answers.Ok);
        await using var rooms = new ResilientRooms(_server);

        var first = rooms.Client.SendAsync(new ListRoomsRequest());
        await WaitForPauseAsync(rooms.Clock);
        var second = rooms.Client.SendAsync(new ListRoomsRequest());
        var before = _server.Requests.Count;
        rooms.Clock.Advance(TimeSpan.FromSeconds(7));
        await Task.WhenAll(first, second);

        Assert.Equal(1, before);
        Assert.Equal(3, _server.Requests.Count);
    }

    // The system's clock has a tick of 16 ms on Windows, and timers count its ticks.
    [Fact]
    public async Task A_timer_that_is_early_leaves_no_request_behind()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(429, ("Retry-After", "7")), Answers.Ok);
        await using var rooms = new ResilientRooms(_server, options => options.Retry = null);
        rooms.Clock.Earliness = TimeSpan.FromMilliseconds(15);
        using var never = new CancellationTokenSource(TimeSpan.FromSeconds(10));

        await rooms.Client.SendAsync(new ListRoomsRequest());
        var held = rooms.Client.SendAsync(new ListRoomsRequest(), never.Token);
        rooms.Clock.Advance(TimeSpan.FromSeconds(6.99));
        rooms.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.True((await held).IsSuccess);
    }

    [Fact]
    public async Task A_call_without_the_time_to_wait_is_told_how_long_it_would_be()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(429, ("Retry-After", "60")));
        await using var rooms = new ResilientRooms(_server);

        await rooms.Client.SendAsync(new ListRoomsRequest());
        var second = await rooms.Client.SendAsync(new ListRoomsRequest());

        Assert.Equal(TimeSpan.FromSeconds(60), second.RetryAfter);
    }

    // A server that serves ten requests a second, twenty workers, and a thousand calls.
    [Fact]
    public async Task A_storm_of_refusals_costs_at_most_one_and_a_half_requests_a_call()
    {
        using var server = new LimitedServer();
        await using var rooms = new ResilientRooms(server, options =>
        {
            options.TotalTimeout = TimeSpan.FromDays(1);
            options.AttemptTimeout = null;
        });
        server.Clock = rooms.Clock;
        var client = rooms.Client;

        var workers = Enumerable.Range(0, 20).Select(_ => Task.Run(async () =>
        {
            for (var call = 0; call < 50; call++)
                await client.SendAsync(new ListRoomsRequest());
        })).ToArray();
        await server.PassTimeUntilAsync(Task.WhenAll(workers));

        Assert.InRange(server.Count, 1000, 1500);
    }

    // The pause of the first request, and that of all.
    private static async Task WaitForPauseAsync(TestClock clock)
    {
        await clock.WaitForTimersAsync(7);
        await clock.WaitForTimersAsync(7.016);
    }

    private ServiceProvider BuildZoom(Action<ApiResilienceOptions> configure) => TestHost.Build(services => services
        .AddZoomClient(options => { })
        .ConfigurePrimaryHttpMessageHandler(() => _server)
        .AddStandardResilience(configure));

    /// <summary>A server that serves ten requests in each second of its clock, and refuses the others until the next.</summary>
    private sealed class LimitedServer : HttpMessageHandler
    {
        private readonly Dictionary<long, int> _served = [];
        private int _count;

        public TestClock Clock { get; set; } = null!;

        public int Count => _count;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _count);
            lock (_served)
            {
                var second = (long)Clock.Elapsed.TotalSeconds;
                _served[second] = _served.GetValueOrDefault(second) + 1;
                return Task.FromResult(_served[second] <= 10 ? new(HttpStatusCode.OK) : Refuse());
            }
        }

        private static HttpResponseMessage Refuse() => new(HttpStatusCode.TooManyRequests)
        {
            Headers = { RetryAfter = new(TimeSpan.FromSeconds(1)) },
        };

        /// <summary>Lets time pass whenever the workers have come to rest.</summary>
        public async Task PassTimeUntilAsync(Task work)
        {
            while (!work.IsCompleted)
            {
                var before = Count;
                for (var turn = 0; turn < 100; turn++)
                    await Task.Yield();
                if (Count == before)
                    Clock.Advance(TimeSpan.FromMilliseconds(100));
            }
            await work;
        }
    }
}
