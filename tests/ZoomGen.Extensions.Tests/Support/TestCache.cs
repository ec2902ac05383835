using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Distributed;

namespace ZoomGen.Extensions.Tests.Support;

/// <summary>A cache in memory that a test can hold up or break. Entries do not expire.</summary>
internal sealed class TestCache : IDistributedCache
{
    private readonly ConcurrentDictionary<string, byte[]> _entries = new();

    /// <summary>Runs before each read.</summary>
    public Func<Task> BeforeRead { get; set; } = () => Task.CompletedTask;

    /// <summary>Runs before each write, with the name of the entry.</summary>
    public Func<string, Task> BeforeWrite { get; set; } = _ => Task.CompletedTask;

    /// <summary>How long the last entry is kept.</summary>
    public TimeSpan? Expiration { get; private set; }

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        await BeforeRead();
        return Get(key);
    }

    public async Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        await BeforeWrite(key);
        Set(key, value, options);
    }

    public Task RemoveAsync(string key, CancellationToken token = default)
    {
        Remove(key);
        return Task.CompletedTask;
    }

    public byte[]? Get(string key) => _entries.GetValueOrDefault(key);

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options)
    {
        Expiration = options.AbsoluteExpirationRelativeToNow;
        _entries[key] = value;
    }

    public void Remove(string key) => _entries.TryRemove(key, out _);

    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;
}
