namespace ZoomGen.Extensions.Tokens;

/// <summary>A lock of the program's own.</summary>
internal sealed class FunctionLock(Func<string, string, TimeSpan, Task<bool>> take, Func<string, string, Task> release) : ITokenLock
{
    public Task<bool> TryTakeAsync(string name, string owner, TimeSpan duration, CancellationToken cancellationToken) =>
        take(name, owner, duration);

    public Task ReleaseAsync(string name, string owner, CancellationToken cancellationToken) => release(name, owner);
}
