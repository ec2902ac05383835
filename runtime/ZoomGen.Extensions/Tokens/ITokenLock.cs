namespace ZoomGen.Extensions.Tokens;

/// <summary>A lock that expires.</summary>
internal interface ITokenLock
{
    /// <summary>Takes the lock, unless another owner has it.</summary>
    Task<bool> TryTakeAsync(string name, string owner, TimeSpan duration, CancellationToken cancellationToken);

    /// <summary>Releases the lock, if the owner still has it.</summary>
    Task ReleaseAsync(string name, string owner, CancellationToken cancellationToken);
}
