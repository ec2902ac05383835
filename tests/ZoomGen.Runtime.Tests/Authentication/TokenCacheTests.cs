using Microsoft.Extensions.Time.Testing;
using ZoomGen.Authentication.OAuth2;

namespace ZoomGen.Runtime.Tests.Authentication;

public sealed class TokenCacheTests
{
    [Fact]
    public async Task A_token_that_is_refused_while_it_is_fetched_again_is_not_used()
    {
        var clock = new FakeTimeProvider();
        var started = new TaskCompletionSource();
        var fetched = new TaskCompletionSource<AccessToken>();
        var refused = new List<string?>();
        var cache = new TokenCache(
            value =>
            {
                refused.Add(value);
                if (refused.Count != 2)
                    return Task.FromResult(Token(refused.Count == 1 ? "old" : "new"));
                started.SetResult();
                return fetched.Task;
            },
            clock);
        await cache.GetAsync(default);
        clock.Advance(TimeSpan.FromSeconds(80));
        // A request for the next one starts in the background, and another process holds the lock of the store.
        await cache.GetAsync(default);
        await started.Task;
        cache.Forget("old");
        var next = cache.GetAsync(default).AsTask();

        fetched.SetResult(Token("old"));

        Assert.Equal("new", await next);
        Assert.Equal([null, null, "old"], refused);

        AccessToken Token(string value) => new(value, clock.GetTimestamp(), TimeSpan.FromSeconds(100));
    }
}
