using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Tokens;

/// <summary>Processes share tokens through a server. A process is a container of services with connections of its own.</summary>
public sealed class SharedTokenTests : IClassFixture<RedisServer>, IAsyncLifetime, IDisposable
{
    // Other runs may have used the same server.
    private readonly string _clientId = Guid.NewGuid().ToString("N");
    private readonly TestClock _clock = new();
    private readonly ApiTestHandler _tokens = new();
    private readonly List<IAsyncDisposable> _opened = [];
    private readonly RedisServer _redis;
    private int _tokenCount;

    public SharedTokenTests(RedisServer redis)
    {
        _redis = redis;
        _tokens.OnOther(_ => NextToken());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var opened in Enumerable.Reverse(_opened))
            await opened.DisposeAsync();
    }

    public void Dispose() => _tokens.Dispose();

    [Fact]
    public async Task Four_processes_with_a_thousand_calls_each_request_one_token()
    {
        var processes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartAsync(clock: TimeProvider.System)));

        await Task.WhenAll(processes.Select(process => Task.Run(() => process.CallAsync(1000))));

        Assert.Single(_tokens.Requests);
        Assert.All(processes, process => Assert.Equal(Enumerable.Repeat("Bearer token-1", 1000), process.Sent));
    }

    [Fact]
    public async Task A_token_that_was_requested_before_is_used()
    {
        await (await StartAsync()).CallAsync();

        Assert.Equal("Bearer token-1", await (await StartAsync()).CallAsync());
    }

    [Fact]
    public async Task A_token_is_not_used_after_its_end()
    {
        await (await StartAsync()).CallAsync();

        _clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal("Bearer token-2", await (await StartAsync()).CallAsync());
    }

    [Fact]
    public async Task A_refused_token_is_replaced_once_for_all()
    {
        var (first, second) = (await StartAsync(), await StartAsync());
        await first.CallAsync();
        await second.CallAsync();
        first.RefuseOnce();
        second.RefuseOnce();

        Assert.Equal("Bearer token-2", await first.CallAsync());
        Assert.Equal("Bearer token-2", await second.CallAsync());
        Assert.Equal(2, _tokens.Requests.Count);
    }

    [Fact]
    public async Task After_the_death_of_the_process_with_the_lock_another_one_requests_the_token()
    {
        string? name = null;
        var process = await StartAsync(register: services => services.AddDistributedTokenStore(options => options.UseLock(
            async (lockName, owner, duration) =>
            {
                var database = (await ConnectAsync()).GetDatabase();
                // A process takes the lock, and ends without a word.
                if (name is null)
                    await database.LockTakeAsync(name = lockName, "dead", TimeSpan.FromSeconds(10));
                if (await database.LockTakeAsync(lockName, owner, duration))
                    return true;
                // The time of the server is not that of the test.
                await database.KeyExpireAsync(lockName, DateTime.UnixEpoch);
                return false;
            },
            (_, _) => Task.CompletedTask)));

        var call = process.CallAsync();
        await _clock.PassAsync(0.1);

        Assert.Equal("Bearer token-1", await call);
        Assert.NotNull(name);
    }

    [Fact]
    public async Task Without_its_server_each_process_requests_one_token_and_logs_a_warning()
    {
        var processes = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => StartAsync(isConnected: false)));

        foreach (var process in processes)
            await process.CallAsync(10);

        Assert.Equal(2, _tokens.Requests.Count);
        Assert.All(processes, process => Assert.Contains(process.Log.All, line => line.Level == LogLevel.Warning));
        Assert.All(processes, process => Assert.DoesNotContain(
            process.Log.All, line => line.Text.Contains("token-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_new_refresh_token_is_in_the_store_and_other_processes_use_it()
    {
        _tokens.OnOther(_ => NextToken(isRotated: true));
        (string, string?)[] grant = [("Zoom:Auth:Grant", "RefreshToken"), ("Zoom:Auth:RefreshToken", "refresh-0")];
        await (await StartAsync(settings: grant)).CallAsync();
        _clock.Advance(TimeSpan.FromHours(2));

        await (await StartAsync(settings: grant)).CallAsync();

        Assert.Equal(
            ["grant_type=refresh_token&refresh_token=refresh-0", "grant_type=refresh_token&refresh_token=refresh-1"],
            _tokens.Requests.Select(request => request.BodyText));
    }

    [Theory]
    [InlineData("Zoom:Auth:ClientId", "another")]
    [InlineData("Zoom:Auth:ClientSecret", "another")]
    [InlineData("Zoom:Auth:Scope", "read")]
    [InlineData("Zoom:Auth:TokenUrl", "https://other.test/token")]
    public async Task Credentials_that_differ_in_anything_do_not_share_a_token(string key, string value)
    {
        await (await StartAsync()).CallAsync();

        var other = await StartAsync(settings: [(key, value + _clientId)]);

        Assert.Equal("Bearer token-2", await other.CallAsync());
    }

    [Fact]
    public async Task A_failed_renewal_leaves_the_token_that_is_still_good()
    {
        await (await StartAsync()).CallAsync();
        _tokens.OnOther(_ => TestAnswer.FromStatus(503));
        _clock.Advance(TimeSpan.FromSeconds(3590));

        var next = await StartAsync();

        Assert.Equal("Bearer token-1", await next.CallAsync());
        Assert.Equal(2, _tokens.Requests.Count);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public async Task Tokens_are_encrypted_if_there_is_Data_Protection(bool isProtected, bool isReadable)
    {
        var token = Guid.NewGuid().ToString("N");
        _tokens.OnOther(_ => TestAnswer.FromText(200, $$"""{"access_token":"{{token}}","expires_in":3600}"""));
        var protection = new EphemeralDataProtectionProvider();
        void Register(IServiceCollection services)
        {
            if (isProtected)
                services.AddSingleton<IDataProtectionProvider>(protection);
        }
        await (await StartAsync(register: Register)).CallAsync();

        Assert.Equal("Bearer " + token, await (await StartAsync(register: Register)).CallAsync());
        Assert.Single(_tokens.Requests);
        Assert.Equal(isReadable, (await ReadEntriesAsync()).Any(entry => entry.Contains(token, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Tokens_that_a_process_cannot_decrypt_are_replaced_with_a_warning()
    {
        static void Register(IServiceCollection services) =>
            services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        await (await StartAsync(register: Register)).CallAsync();

        var stranger = await StartAsync(register: Register);

        Assert.Equal("Bearer token-2", await stranger.CallAsync());
        Assert.Contains(stranger.Log.All, line => line.Text.Contains("Data Protection keys", StringComparison.Ordinal));
    }

    private TestAnswer NextToken(bool isRotated = false)
    {
        var number = Interlocked.Increment(ref _tokenCount);
        var rotated = isRotated ? $$""","refresh_token":"refresh-{{number}}" """ : "";
        return TestAnswer.FromText(200, $$"""{"access_token":"token-{{number}}","expires_in":3600{{rotated}}}""");
    }

    private async Task<ConnectionMultiplexer> ConnectAsync()
    {
        var connection = await _redis.ConnectAsync();
        _opened.Add(connection);
        return connection;
    }

    private async Task<TokenProcess> StartAsync(
        TimeProvider? clock = null,
        bool isConnected = true,
        Action<IServiceCollection>? register = null,
        params (string Key, string? Value)[] settings)
    {
        var connection = await ConnectAsync();
        if (!isConnected)
            await connection.CloseAsync();
        var process = new TokenProcess(Share, _tokens, _clientId, clock ?? _clock, settings);
        _opened.Add(process);
        return process;

        void Share(IServiceCollection services)
        {
            TokenProcess.ShareOver(services, connection);
            register?.Invoke(services);
        }
    }

    private async Task<string[]> ReadEntriesAsync()
    {
        var connection = await ConnectAsync();
        var database = connection.GetDatabase();
        var entries = new List<string>();
        await foreach (var key in connection.GetServers()[0].KeysAsync(pattern: "ZoomGen.Token.*"))
            entries.Add((await database.HashGetAsync(key, "data")).ToString());
        return [.. entries];
    }
}
