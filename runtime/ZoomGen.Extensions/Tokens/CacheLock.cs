using Microsoft.Extensions.Caching.Distributed;

namespace ZoomGen.Extensions.Tokens;

/// <summary>
/// A lock that is an entry of a cache. Of several owners that write it at once, the last has it. An owner that reads the entry before
/// another has written it, and writes later than the other has looked again, has the lock as well: no cache can exclude that.
/// </summary>
internal sealed class CacheLock(IDistributedCache cache, TimeProvider clock) : ITokenLock
{
    // Longer than a cache usually takes to read and to write.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<bool> TryTakeAsync(string name, string owner, TimeSpan duration, CancellationToken cancellationToken)
    {
        if (await cache.GetStringAsync(name, cancellationToken).ConfigureAwait(false) is not null)
            return false;
        var options = new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = duration };
        await cache.SetStringAsync(name, owner, options, cancellationToken).ConfigureAwait(false);
        await Task.Delay(Pause, clock, cancellationToken).ConfigureAwait(false);
        return await HasAsync(name, owner, cancellationToken).ConfigureAwait(false);
    }

    public async Task ReleaseAsync(string name, string owner, CancellationToken cancellationToken)
    {
        if (await HasAsync(name, owner, cancellationToken).ConfigureAwait(false))
            await cache.RemoveAsync(name, cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> HasAsync(string name, string owner, CancellationToken cancellationToken) =>
        await cache.GetStringAsync(name, cancellationToken).ConfigureAwait(false) == owner;
}
