namespace ZoomGen;

/// <summary>
/// Shares the tokens of OAuth 2.0 credentials between processes. A store that throws an exception, or does not answer within five seconds,
/// does not fail a call: the process requests a token of its own.
/// </summary>
public interface ITokenStore
{
    /// <summary>Reads the tokens of a credential.</summary>
    /// <param name="key">
    /// The credential: 64 hexadecimal digits, from which neither a secret nor another part of the credential can be computed.
    /// </param>
    /// <param name="cancellationToken">Canceled after five seconds.</param>
    /// <returns>The tokens, or null if the store does not have any for the credential. They may have expired.</returns>
    ValueTask<StoredToken?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Writes the tokens of a credential, in place of those that it has.</summary>
    /// <param name="key">The credential.</param>
    /// <param name="token">The tokens. They are secrets.</param>
    /// <param name="cancellationToken">Canceled after five seconds.</param>
    /// <returns>A task that completes when other processes can read the tokens.</returns>
    ValueTask WriteAsync(string key, StoredToken token, CancellationToken cancellationToken);

    /// <summary>Takes the lock of a credential, so that one process requests its next token.</summary>
    /// <param name="key">The credential.</param>
    /// <param name="duration">The time after which others can take the lock, even if this process has not released it.</param>
    /// <param name="cancellationToken">Canceled after five seconds.</param>
    /// <returns>The lock, which is released when it is disposed of, or null if another process has it.</returns>
    ValueTask<IAsyncDisposable?> TryLockAsync(string key, TimeSpan duration, CancellationToken cancellationToken);
}
