using ZoomGen.Extensions.Tokens;

namespace ZoomGen.Extensions;

/// <summary>How processes share tokens.</summary>
public sealed class DistributedTokenOptions
{
    internal ITokenLock? Lock { get; private set; }

    /// <summary>
    /// Uses a lock that one process can take, as the commands of a server guarantee. Without it, the lock is an entry of the cache. As a
    /// cache cannot compare and write in one step, two processes that start within the same milliseconds can then request a token each.
    /// </summary>
    /// <param name="take">
    /// Takes the lock with a name for an owner and a duration, after which others can take it. Returns false if another owner has it.
    /// </param>
    /// <param name="release">Releases the lock with a name if the owner has it.</param>
    public void UseLock(Func<string, string, TimeSpan, Task<bool>> take, Func<string, string, Task> release)
    {
        ArgumentNullException.ThrowIfNull(take);
        ArgumentNullException.ThrowIfNull(release);
        Lock = new FunctionLock(take, release);
    }
}
