using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class TokenLifetimeTests
{
    [Theory]
    [InlineData(3600, 3569)]
    [InlineData(10, 4)]
    [InlineData("3600", 3569)]
    [InlineData(null, 1_000_000_000)]
    [InlineData("soon", 1_000_000_000)]
    [InlineData(1e300, 1_000_000_000)]
    public async Task A_token_far_from_its_end_is_used_and_no_other_asked_for(object? expiresIn, int later)
    {
        using var tokens = Tokens(expiresIn);
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());

        await TokenAsync(auth);
        tokens.Clock.Advance(TimeSpan.FromSeconds(later));

        Assert.Equal("Bearer token-1", await TokenAsync(auth));
        Assert.Single(tokens.Requests);
    }

    [Theory]
    [InlineData(3600, 3571)]
    [InlineData(3600, 3599)]
    [InlineData(10, 6)]
    [InlineData(4, 3)]
    [InlineData("3600", 3571)]
    public async Task Shortly_before_its_end_a_token_is_used_while_one_request_for_the_next_runs(object expiresIn, int later)
    {
        using var tokens = Tokens(expiresIn);
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());
        await TokenAsync(auth);
        var gate = new TaskCompletionSource();
        tokens.Gate = gate.Task;
        tokens.Clock.Advance(TimeSpan.FromSeconds(later));

        for (var call = 0; call < 10; call++)
            Assert.Equal("Bearer token-1", await TokenAsync(auth));
        gate.SetResult();
        await UntilAsync(async () => await TokenAsync(auth) == "Bearer token-2");

        Assert.Equal(2, tokens.Requests.Count);
    }

    [Theory]
    [InlineData(3600, 3600)]
    [InlineData(10, 10)]
    [InlineData(0, 0)]
    [InlineData(-5, 0)]
    public async Task A_token_is_not_used_after_its_end(object expiresIn, int later)
    {
        using var tokens = Tokens(expiresIn);
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());

        await TokenAsync(auth);
        tokens.Clock.Advance(TimeSpan.FromSeconds(later));

        Assert.Equal("Bearer token-2", await TokenAsync(auth));
    }

    [Fact]
    public async Task A_clock_that_is_set_does_not_change_the_life_of_a_token()
    {
        using var tokens = Tokens(3600);
        var clock = new SetClock();
        var client = new OAuth2Client
        {
            HttpClient = new(tokens, disposeHandler: false),
            TokenUrl = new("https://auth.test/token"),
            ClientId = "i",
            Clock = clock,
        };
        var auth = OAuth2Auth.FromClientCredentials(client);
        await TokenAsync(auth);

        clock.UtcNow += TimeSpan.FromDays(1);
        Assert.Equal("Bearer token-1", await TokenAsync(auth));
        clock.UtcNow -= TimeSpan.FromDays(10);
        clock.Timestamp += clock.TimestampFrequency * 3600;

        Assert.Equal("Bearer token-2", await TokenAsync(auth));
    }

    [Fact]
    public async Task After_a_failure_in_the_background_the_old_token_is_used_and_the_next_request_waits_a_little()
    {
        using var tokens = Tokens(3600);
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());
        await TokenAsync(auth);
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        tokens.Answer = _ =>
        {
            failed.TrySetResult();
            throw new HttpRequestException("down");
        };
        tokens.Clock.Advance(TimeSpan.FromSeconds(3571));

        await TokenAsync(auth);
        await failed.Task;
        for (var call = 0; call < 100; call++)
            Assert.Equal("Bearer token-1", await TokenAsync(auth));

        tokens.Answer = _ => TokenServer.Json(new { access_token = "again", expires_in = 3600 });
        tokens.Clock.Advance(TimeSpan.FromSeconds(5));
        await UntilAsync(async () => await TokenAsync(auth) == "Bearer again");
        Assert.Equal(3, tokens.Requests.Count);
    }

    [Theory]
    [InlineData("hidden-word\r\nX: 1")]
    [InlineData("hidden-word\n")]
    [InlineData("\thidden-word")]
    [InlineData("hidden-word\u007f")]
    [InlineData("hidden-wörd")]
    public async Task A_token_that_RFC_6749_does_not_allow_is_refused_and_not_kept(string token)
    {
        using var tokens = Tokens(3600);
        tokens.Answer = number => TokenServer.Json(new { access_token = number == 1 ? token : "good", expires_in = 3600 });
        var auth = OAuth2Auth.FromClientCredentials(tokens.Client());

        var exception = await Assert.ThrowsAsync<OAuth2Exception>(() => TokenAsync(auth));

        Assert.DoesNotContain("hidden", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("Bearer good", await TokenAsync(auth));
    }

    [Fact]
    public async Task Tokens_survive_a_handler_of_rotations_that_throws_and_one_caller_hears_of_it()
    {
        using var tokens = Tokens(3600);
        tokens.Answer = number => TokenServer.Json(
            new { access_token = $"token-{number}", expires_in = 3600, refresh_token = $"refresh-{number}" });
        var auth = OAuth2Auth.FromRefreshToken(tokens.Client(), "refresh-0", _ => throw new IOException("the disk is full"));

        var exception = await Assert.ThrowsAsync<IOException>(() => TokenAsync(auth));
        Assert.Equal("the disk is full", exception.Message);
        Assert.Equal("Bearer token-1", await TokenAsync(auth));
        Assert.Single(tokens.Requests);

        tokens.Clock.Advance(TimeSpan.FromHours(2));
        await Assert.ThrowsAsync<IOException>(() => TokenAsync(auth));
        Assert.EndsWith("refresh_token=refresh-1", tokens.Requests[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fault_of_a_request_that_every_caller_has_left_is_observed()
    {
        var unobserved = new List<Exception>();
        void Record(object? sender, UnobservedTaskExceptionEventArgs args) => unobserved.Add(args.Exception);
        TaskScheduler.UnobservedTaskException += Record;
        try
        {
            await LeaveAsync();
            for (var collection = 0; collection < 3; collection++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Record;
        }

        Assert.DoesNotContain(unobserved, exception => exception.ToString().Contains("nobody waits", StringComparison.Ordinal));
    }

    private static async Task LeaveAsync()
    {
        var gate = new TaskCompletionSource();
        using var tokens = Tokens(3600);
        tokens.Gate = gate.Task;
        var failed = new TaskCompletionSource();
        tokens.Answer = _ =>
        {
            failed.SetResult();
            throw new HttpRequestException("nobody waits");
        };
        using var source = new CancellationTokenSource();
        var provided = new TaskCompletionSource<string>();
        var byEndpoint = TokenAsync(OAuth2Auth.FromClientCredentials(tokens.Client()), source.Token);
        var byProvider = TokenAsync(BearerAuth.FromProvider(_ => new(provided.Task)), source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => byEndpoint);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => byProvider);
        gate.SetResult();
        provided.SetException(new InvalidOperationException("nobody waits"));
        await failed.Task;
    }

    private static TokenServer Tokens(object? expiresIn) =>
        new() { Answer = number => TokenServer.Json(new { access_token = $"token-{number}", expires_in = expiresIn }) };

    // The request in the background ends on another thread.
    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        while (!await condition())
            await Task.Yield();
    }

    private static async Task<string> TokenAsync(Auth auth, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://h.test/x");
        await auth.ApplyAsync(request, cancellationToken);
        return request.Headers.NonValidated["Authorization"].ToString();
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset UtcNow { get; set; } = DateTimeOffset.UnixEpoch;

        public long Timestamp { get; set; }

        public override DateTimeOffset GetUtcNow() => UtcNow;

        public override long GetTimestamp() => Timestamp;
    }
}
