using ZoomGen.Extensions.Tests.Support;
using ZoomGen.Extensions.Tokens;

namespace ZoomGen.Extensions.Tests.Tokens;

/// <summary>The lock of a cache that has no lock.</summary>
public sealed class CacheLockTests
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(35);

    private readonly TestClock _clock = new();
    private readonly TestCache _cache = new();

    [Fact]
    public async Task Of_owners_that_read_before_one_has_written_one_has_the_lock()
    {
        var gate = new TaskCompletionSource();
        _cache.BeforeWrite = _ => gate.Task;
        var takes = Enumerable.Range(0, 3).Select(owner => TakeAsync($"{owner}")).ToArray();

        gate.SetResult();
        await _clock.PassAsync(0.1, takes.Length);

        Assert.Single(await Task.WhenAll(takes), isTaken => isTaken);
    }

    [Fact]
    public async Task A_lock_that_an_owner_has_is_refused_to_others_until_it_is_released()
    {
        await TakeAsync("first", waits: true);

        Assert.False(await TakeAsync("second"));

        await Lock().ReleaseAsync("lock", "first", default);
        Assert.True(await TakeAsync("second", waits: true));
    }

    [Fact]
    public async Task An_owner_does_not_release_the_lock_of_another()
    {
        await TakeAsync("first", waits: true);

        await Lock().ReleaseAsync("lock", "second", default);

        Assert.False(await TakeAsync("third"));
    }

    [Fact]
    public async Task The_lock_expires_in_the_cache()
    {
        await TakeAsync("first", waits: true);

        Assert.Equal(Duration, _cache.Expiration);
    }

    private CacheLock Lock() => new(_cache, _clock);

    private async Task<bool> TakeAsync(string owner, bool waits = false)
    {
        var take = Lock().TryTakeAsync("lock", owner, Duration, default);
        if (waits)
            await _clock.PassAsync(0.1);
        return await take;
    }
}
