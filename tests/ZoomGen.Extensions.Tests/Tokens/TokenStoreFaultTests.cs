using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Testing;

namespace ZoomGen.Extensions.Tests.Tokens;

/// <summary>Stores that do not answer, or that lose what is written.</summary>
public sealed class TokenStoreFaultTests : IAsyncLifetime, IDisposable
{
    private static readonly (string, string?)[] RefreshGrant =
        [("Zoom:Auth:Grant", "RefreshToken"), ("Zoom:Auth:RefreshToken", "refresh-0")];

    private readonly TestClock _clock = new();
    private readonly TestCache _cache = new();
    private readonly ApiTestHandler _tokens = new();
    private readonly List<TokenProcess> _processes = [];
    private int _tokenCount;

    public TokenStoreFaultTests() => _tokens.OnOther(_ => NextToken());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var process in _processes)
            await process.DisposeAsync();
    }

    public void Dispose() => _tokens.Dispose();

    [Fact]
    public async Task Without_an_answer_of_the_store_each_process_requests_one_token_within_its_limit()
    {
        _cache.BeforeRead = () => new TaskCompletionSource().Task;
        _cache.BeforeWrite = _ => new TaskCompletionSource().Task;
        var processes = new[] { Start(), Start() };

        var calls = Task.WhenAll(processes.Select(process => process.CallAsync(100)));
        // Once for the read, once for the write.
        await _clock.PassAsync(5, processes.Length);
        await _clock.PassAsync(5, processes.Length);
        await calls;

        Assert.Equal(processes.Length, _tokens.Requests.Count);
        Assert.All(processes, process => Assert.Single(process.Sent.Distinct()));
    }

    [Fact]
    public async Task A_new_refresh_token_that_the_store_has_lost_is_not_lost_to_its_process()
    {
        var process = Start(RefreshGrant);
        await CallAsync(process);
        LoseTokens();
        await ExpireAsync(process);
        KeepTokens();

        await ExpireAsync(process);

        Assert.Equal(["refresh-0", "refresh-1", "refresh-2"], SentRefreshTokens());
        Assert.Contains(process.Log.All, line => line.Level == LogLevel.Warning);
    }

    [Fact]
    public async Task After_the_store_is_back_others_have_the_newest_refresh_token()
    {
        var process = Start(RefreshGrant);
        LoseTokens();
        await CallAsync(process);
        KeepTokens();
        await ExpireAsync(process);
        _clock.Advance(TimeSpan.FromHours(2));

        await CallAsync(Start(RefreshGrant));

        Assert.Equal(["refresh-0", "refresh-1", "refresh-2"], SentRefreshTokens());
    }

    private void LoseTokens() => _cache.BeforeWrite = name =>
        name.StartsWith("ZoomGen.Token.", StringComparison.Ordinal) ? throw new InvalidOperationException() : Task.CompletedTask;

    private void KeepTokens() => _cache.BeforeWrite = _ => Task.CompletedTask;

    // The lock of the cache pauses before it is taken.
    private async Task<string> CallAsync(TokenProcess process)
    {
        var call = process.CallAsync();
        await _clock.PassAsync(0.1);
        return await call;
    }

    private Task<string> ExpireAsync(TokenProcess process)
    {
        _clock.Advance(TimeSpan.FromHours(2));
        return CallAsync(process);
    }

    private IEnumerable<string> SentRefreshTokens() => _tokens.Requests.Select(request => request.BodyText.Split('=')[^1]);

    private TestAnswer NextToken()
    {
        var number = Interlocked.Increment(ref _tokenCount);
        return TestAnswer.FromText(
            200, $$"""{"access_token":"token-{{number}}","expires_in":3600,"refresh_token":"refresh-{{number}}"}""");
    }

    private TokenProcess Start(params (string Key, string? Value)[] settings)
    {
        var process = new TokenProcess(
            services => services.AddSingleton<IDistributedCache>(_cache).AddDistributedTokenStore(), _tokens, "client", _clock, settings);
        _processes.Add(process);
        return process;
    }
}
