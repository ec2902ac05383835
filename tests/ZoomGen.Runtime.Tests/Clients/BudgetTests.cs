using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>
/// One time limit for the whole call. In each test, one stage uses all of it and then ends as if nothing had happened, and no later stage
/// may have a limit of its own.
/// </summary>
public sealed class BudgetTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(50);

    private static readonly TestRequest Request = new((ref request) => request.WriteVariable("baseUrl", "https://h.test/x"));

    [Fact]
    public async Task Credentials_that_take_all_of_it_leave_nothing_for_the_request()
    {
        using var server = new Server();
        var auth = new SlowAuth { Applying = WaitAsync };

        await AssertTimeoutAsync(server, auth);

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_provider_that_ignores_its_token_does_not_hold_the_call()
    {
        using var server = new Server();
        var never = new TaskCompletionSource<string>();

        await AssertTimeoutAsync(server, BearerAuth.FromProvider(_ => new(never.Task)));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_token_request_that_takes_all_of_it_does_not_hold_the_call()
    {
        using var server = new Server();
        using var tokens = new TokenServer { Gate = new TaskCompletionSource().Task };

        await AssertTimeoutAsync(server, OAuth2Auth.FromClientCredentials(tokens.Client()));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_renewal_that_takes_all_of_it_leaves_nothing_for_the_second_request()
    {
        using var server = new Server(HttpStatusCode.Unauthorized);
        var auth = new SlowAuth { Renewing = WaitAsync };

        // Longer and longer, until the first request is sent in time on a busy machine.
        for (var limit = Limit; server.Requests.Count == 0; limit *= 2)
            await AssertTimeoutAsync(server, auth, limit);

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Credentials_of_the_second_request_have_the_same_limit_as_those_of_the_first()
    {
        using var server = new Server(HttpStatusCode.Unauthorized);
        var tokens = new List<CancellationToken>();
        var auth = new SlowAuth
        {
            Applying = token =>
            {
                tokens.Add(token);
                return default;
            },
        };

        await server.Client(new() { Auth = auth }).SendAsync(Request);

        Assert.Equal(2, tokens.Count);
        Assert.Equal(tokens[0], tokens[1]);
    }

    [Fact]
    public async Task A_caller_who_cancels_is_told_so_at_every_stage()
    {
        using var source = new CancellationTokenSource();
        using var server = new Server(HttpStatusCode.Unauthorized);
        var auth = new SlowAuth
        {
            Renewing = async token =>
            {
                await source.CancelAsync();
                await WaitAsync(token);
            },
        };

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => server.Client(new() { Auth = auth }).SendAsync(Request, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.IsNotType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task The_version_and_its_policy_are_those_of_the_http_client()
    {
        using var handler = new VersionHandler();
        using var httpClient = new HttpClient(handler, disposeHandler: false)
        {
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };
        var auth = OAuth2Auth.FromClientCredentials(
            new() { HttpClient = httpClient, TokenUrl = new("https://auth.test/token"), ClientId = "i" });

        await new WorkshopClient(httpClient, new() { Auth = auth }).SendAsync(Request);

        Assert.Equal(["auth.test", "h.test"], handler.Sent.Select(sent => sent.Host));
        Assert.All(handler.Sent, sent => Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), sent.Version));
    }

    private static Task AssertTimeoutAsync(Server server, Auth auth) => AssertTimeoutAsync(server, auth, Limit);

    private static async Task AssertTimeoutAsync(Server server, Auth auth, TimeSpan limit)
    {
        using var httpClient = new HttpClient(server, disposeHandler: false) { Timeout = limit };

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new WorkshopClient(httpClient, new() { Auth = auth }).SendAsync(Request));

        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    // Ends with the limit, and does not say so.
    private static async ValueTask WaitAsync(CancellationToken limit)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = limit.Register(ended.SetResult);
        await ended.Task;
    }

    private sealed class SlowAuth : Auth
    {
        public Func<CancellationToken, ValueTask> Applying { get; init; } = _ => default;

        public Func<CancellationToken, ValueTask> Renewing { get; init; } = _ => default;

        public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Applying(cancellationToken);

        public override async ValueTask<bool> RenewAsync(
            HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
        {
            await Renewing(cancellationToken);
            return true;
        }

        public override void ApplyPlaceholder(HttpRequestMessage request)
        {
        }
    }

    private sealed class VersionHandler : HttpMessageHandler
    {
        public List<(string Host, (Version, HttpVersionPolicy) Version)> Sent { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Sent.Add((request.RequestUri!.Host, (request.Version, request.VersionPolicy)));
            return Task.FromResult(TokenServer.Json(new { access_token = "t" }));
        }
    }
}
