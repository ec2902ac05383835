using Microsoft.Extensions.DependencyInjection;
using Rooms;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Runtime.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Resilience;

/// <summary>Nothing that a server may have processed is sent twice, unless that is harmless.</summary>
public sealed class RetryTests : IDisposable
{
    private static readonly ListRoomsRequest Get = new();
    private static readonly BookRoomRequest Post = new() { Id = "1", Body = new() { Minutes = 30 } };

    private readonly ApiTestHandler _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task An_idempotent_request_is_repeated_after_a_fault_of_the_server(int status)
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(status), Answers.Ok);
        await using var rooms = new ResilientRooms(_server, options => options.PausesOnRateLimit = false);

        var call = rooms.Client.SendAsync(Get);
        await rooms.Clock.PassAsync(2);

        Assert.True((await call).IsSuccess);
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task An_idempotent_request_is_repeated_after_a_broken_connection()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromException(new HttpRequestException()), Answers.Ok);
        await using var rooms = new ResilientRooms(_server);

        var call = rooms.Client.SendAsync(Get);
        await rooms.Clock.PassAsync(2);

        Assert.True((await call).IsSuccess);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(409)]
    public async Task Other_responses_are_final(int status)
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(status));
        await using var rooms = new ResilientRooms(_server);

        Assert.Equal(status, (int)(await rooms.Client.SendAsync(Get)).StatusCode);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task The_last_response_is_returned_after_three_repetitions()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(503));
        await using var rooms = new ResilientRooms(_server);

        var call = rooms.Client.SendAsync(Get);
        foreach (var seconds in new[] { 2, 4, 8 })
            await rooms.Clock.PassAsync(seconds);

        Assert.Equal(503, (int)(await call).StatusCode);
        Assert.Equal(4, _server.Requests.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Backoff_ends_at_the_maximum_delay_however_often_a_request_is_repeated(int seconds)
    {
        // Two to the power of the last of them is more than a double can hold.
        const int Failures = 1100;
        _server.On<ListRoomsRequest>([.. Enumerable.Repeat(TestAnswer.FromStatus(503), Failures), Answers.Ok]);
        await using var rooms = new ResilientRooms(_server, options =>
        {
            options.CircuitBreaker = null;
            options.Retry!.MaxRetryAttempts = int.MaxValue;
            options.Retry.Delay = TimeSpan.FromSeconds(seconds);
            options.Retry.MaxDelay = TimeSpan.Zero;
        });

        Assert.True((await rooms.Client.SendAsync(Get)).IsSuccess);
    }

    [Fact]
    public async Task A_wait_that_no_timer_can_run_is_left_to_the_caller()
    {
        // Two months.
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(503, ("Retry-After", "5184000")));
        await using var rooms = new ResilientRooms(_server, options => options.TotalTimeout = Timeout.InfiniteTimeSpan);

        var response = await rooms.Client.SendAsync(Get);

        Assert.Equal((503, TimeSpan.FromDays(60)), ((int)response.StatusCode, response.RetryAfter));
        Assert.Single(_server.Requests);
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_post_is_not_repeated_after_a_fault_of_the_server_whatever_it_says_about_waiting(int status)
    {
        _server.On<BookRoomRequest>(TestAnswer.FromStatus(status, ("Retry-After", "1")));
        await using var rooms = new ResilientRooms(_server);

        Assert.Equal(status, (int)(await rooms.Client.SendAsync(Post)).StatusCode);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_post_that_breaks_in_the_middle_of_its_body_is_not_repeated()
    {
        using var server = new BreakingHandler();
        await using var rooms = new ResilientRooms(server);

        await Assert.ThrowsAsync<HttpRequestException>(() => rooms.Client.SendAsync(Post));

        Assert.Equal(1, server.Count);
    }

    // Megabytes do not fit into the buffers of a connection, so the server ends it while the body is sent.
    [Fact]
    public async Task A_post_whose_connection_breaks_is_sent_on_one_connection()
    {
        await using var server = new RawServer(_ => []);
        await using var services = TestHost.Build(services => services
            .AddRoomsClient(options => options.BaseUrl = server.Address).AddStandardResilience());
        var note = System.Text.Json.JsonSerializer.SerializeToElement(new string('x', 16 * 1024 * 1024));

        await Assert.ThrowsAsync<HttpRequestException>(() => services.GetRequiredService<RoomsClient>()
            .SendAsync(new BookRoomRequest { Id = "1", Body = new() { AdditionalProperties = { ["note"] = note } } }));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_post_is_repeated_after_the_server_refused_it_for_now()
    {
        _server.On<BookRoomRequest>(TestAnswer.FromStatus(429, ("Retry-After", "7")), Answers.Ok);
        await using var rooms = new ResilientRooms(_server, options => options.PausesOnRateLimit = false);

        var call = rooms.Client.SendAsync(Post);
        await rooms.Clock.PassAsync(7);

        Assert.True((await call).IsSuccess);
        Assert.Equal(_server.Requests[0].BodyText, _server.Requests[1].BodyText);
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError)]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    [InlineData(HttpRequestError.ProxyTunnelError)]
    public async Task A_post_is_repeated_if_there_was_no_connection(HttpRequestError error)
    {
        _server.On<BookRoomRequest>(TestAnswer.FromException(new HttpRequestException(error)), Answers.Ok);
        await using var rooms = new ResilientRooms(_server);

        var call = rooms.Client.SendAsync(Post);
        await rooms.Clock.PassAsync(2);

        Assert.True((await call).IsSuccess);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task Only_a_body_that_can_be_read_again_is_repeated(bool isStream, int count)
    {
        using var stream = new NonSeekable();
        var file = isStream ? ApiFile.FromStream("plan.pdf", stream) : ApiFile.FromBytes("plan.pdf", new byte[] { 1 });
        _server.On<UploadPlanRequest>(TestAnswer.FromStatus(503), Answers.Ok);
        await using var rooms = new ResilientRooms(_server);

        var call = rooms.Client.SendAsync(new UploadPlanRequest { Id = "1", Body = file });
        if (!isStream)
            await rooms.Clock.PassAsync(2);
        await call;

        Assert.Equal(count, _server.Requests.Count);
    }

    [Theory]
    [InlineData("Retry-After", "7")]
    [InlineData("Retry-After", "Wed, 25 Nov 2026 12:00:07 GMT")]
    [InlineData("Retry-After", "2026-11-25T12:00:07Z")]
    [InlineData("RateLimit-Reset", "7")]
    public async Task The_server_says_how_long_to_wait(string header, string value)
    {
        _server.On<ListRoomsRequest>(
            TestAnswer.FromStatus(429, (header, value), ("Date", "Wed, 25 Nov 2026 12:00:00 GMT")), Answers.Ok);
        await using var rooms = new ResilientRooms(_server, options => options.PausesOnRateLimit = false);

        var call = rooms.Client.SendAsync(Get);
        await rooms.Clock.PassAsync(7);

        Assert.True((await call).IsSuccess);
    }

    [Fact]
    public async Task A_repeated_request_is_signed_anew()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(503), Answers.Ok);
        await using var rooms = new ResilientRooms(_server);
        var hawk = HawkAuth.FromCredentials("id", "key");

        var call = new RoomsClient(rooms.CreateHttpClient(), new() { Host = "rooms.test", Auth = hawk }).SendAsync(Get);
        await rooms.Clock.PassAsync(2);
        await call;

        Assert.NotEqual(_server.Requests[0].Headers["Authorization"], _server.Requests[1].Headers["Authorization"]);
    }

    [Fact]
    public async Task A_rule_can_be_replaced()
    {
        _server.On<BookRoomRequest>(TestAnswer.FromStatus(503), Answers.Ok);
        await using var rooms = new ResilientRooms(_server, options => options.Retry = new()
        {
            ShouldHandle = arguments => new(arguments.Outcome.Result?.StatusCode == System.Net.HttpStatusCode.ServiceUnavailable),
            Delay = TimeSpan.FromSeconds(3),
            UseJitter = false,
        });

        var call = rooms.Client.SendAsync(Post);
        await rooms.Clock.PassAsync(3);

        Assert.True((await call).IsSuccess);
    }

    [Fact]
    public async Task Retries_can_be_left_out()
    {
        _server.On<ListRoomsRequest>(TestAnswer.FromStatus(503));
        await using var rooms = new ResilientRooms(_server, options => options.Retry = null);

        await rooms.Client.SendAsync(Get);

        Assert.Single(_server.Requests);
    }

    // The template of .NET Aspire configures it, and it would repeat any request.
    [Fact]
    public async Task The_standard_handler_of_all_http_clients_is_replaced()
    {
        _server.On<BookRoomRequest>(TestAnswer.FromStatus(500));
        await using var rooms = new ResilientRooms(
            _server, register: services => services.ConfigureHttpClientDefaults(builder => builder.AddStandardResilienceHandler()));

        await rooms.Client.SendAsync(Post);

        Assert.Single(_server.Requests);
    }

    private sealed class NonSeekable : MemoryStream
    {
        public override bool CanSeek => false;
    }

    /// <summary>A server that reads the first byte of a body before the connection breaks.</summary>
    private sealed class BreakingHandler : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            var body = await request.Content!.ReadAsStreamAsync(cancellationToken);
            body.ReadByte();
            throw new HttpRequestException("The connection broke.", new IOException());
        }
    }
}
