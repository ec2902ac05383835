using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using ZoomGen.Extensions.Logging;

namespace ZoomGen.Extensions.Tokens;

/// <summary>Tokens in a distributed cache. What goes wrong is logged here, and the caller goes on without the store.</summary>
internal sealed class DistributedTokenStore(
    IDistributedCache cache, ITokenLock tokenLock, IDataProtectionProvider? protection, TimeProvider clock, ILogger logger)
    : ITokenStore
{
    // A cache can have a default, such as 20 minutes, for entries without an expiration.
    private static readonly TimeSpan MaxLifetime = TimeSpan.FromDays(365);

    private readonly TokenFormat _format = new(protection);

    public async ValueTask<StoredToken?> FindAsync(string key, CancellationToken cancellationToken)
    {
        var entry = await LogAsync("Read", () => cache.GetAsync(EntryName(key), cancellationToken)).ConfigureAwait(false);
        if (entry is null)
            return null;
        var token = _format.Read(key, entry);
        if (token is null)
            LogMessages.FindUnreadableToken(logger);
        return token;
    }

    public async ValueTask WriteAsync(string key, StoredToken token, CancellationToken cancellationToken)
    {
        if (ExpirationOf(token) is not { Ticks: > 0 } expiration)
            return;
        var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = expiration };
        await LogAsync("Write", async () =>
        {
            await cache.SetAsync(EntryName(key), _format.Write(key, token), options, cancellationToken).ConfigureAwait(false);
            return true;
        }).ConfigureAwait(false);
    }

    public async ValueTask<IAsyncDisposable?> TryLockAsync(string key, TimeSpan duration, CancellationToken cancellationToken)
    {
        var held = new HeldLock(tokenLock, $"ZoomGen.Lock.{key}", Guid.NewGuid().ToString("N"));
        return await LogAsync("Lock", () => held.TryTakeAsync(duration, cancellationToken)).ConfigureAwait(false) ? held : null;
    }

    private static string EntryName(string key) => $"ZoomGen.Token.{key}";

    // A refresh token is good for longer than the access token that came with it.
    private TimeSpan ExpirationOf(StoredToken token) =>
        token is { RefreshToken: null, Lifetime: { } lifetime } ? token.RequestedAt + lifetime - clock.GetUtcNow() : MaxLifetime;

    private async Task<T> LogAsync<T>(string operation, Func<Task<T>> run)
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            LogMessages.FailTokenStore(logger, operation, exception);
            throw;
        }
    }

    private sealed class HeldLock(ITokenLock tokenLock, string name, string owner) : IAsyncDisposable
    {
        public Task<bool> TryTakeAsync(TimeSpan duration, CancellationToken cancellationToken) =>
            tokenLock.TryTakeAsync(name, owner, duration, cancellationToken);

        public async ValueTask DisposeAsync() => await tokenLock.ReleaseAsync(name, owner, CancellationToken.None).ConfigureAwait(false);
    }
}
