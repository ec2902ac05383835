using ZoomGen.Http;

namespace ZoomGen.Authentication.OAuth2;

/// <summary>
/// Takes the token that another process has requested, or requests one for all processes while it has the lock of the store.
/// </summary>
internal sealed class SharedTokens(TokenGrant grant, ITokenStore store)
{
    private static readonly TimeSpan StoreTimeout = TimeSpan.FromSeconds(5);

    // A token request, and what is read and written while the lock is held. Whoever holds it longer is dead.
    private static readonly TimeSpan LockDuration = TokenEndpoint.SharedTimeout + (3 * StoreTimeout);
    private static readonly TimeSpan MaxWait = 2 * LockDuration;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly TimeProvider _clock = grant.Client.Clock;
    private readonly Lazy<string> _key = new(() => TokenKey.Compute(grant.Client, grant.Parameters));

    // Whether the refresh token of the store is older than that of this process. Only one request at a time changes it.
    private bool _isAhead;

    /// <summary>Fetches a token that is not the one that a server has refused.</summary>
    public async Task<AccessToken> FetchAsync(string? refused)
    {
        var turn = await WaitForTurnAsync(refused).ConfigureAwait(false);
        try
        {
            return turn.MustRequest ? await RequestAsync(turn.Token).ConfigureAwait(false) : turn.Token!;
        }
        finally
        {
            if (turn.Lock is { } held)
                await TryAsync(_ => held.DisposeAsync()).ConfigureAwait(false);
        }
    }

    private async Task<Turn> WaitForTurnAsync(string? refused)
    {
        IAsyncDisposable? held = null;
        var start = _clock.GetTimestamp();
        try
        {
            while (true)
            {
                // Once more under the lock: its last holder may have written a token.
                var token = await FindAsync(refused).ConfigureAwait(false);
                if (token?.IsDue(_clock) is false)
                    return new(token, held, MustRequest: false);
                if (held is not null || _clock.GetElapsedTime(start) > MaxWait)
                    return new(token, held, MustRequest: true);
                held = await LimitAsync(token => store.TryLockAsync(_key.Value, LockDuration, token)).ConfigureAwait(false);
                if (held is not null)
                    continue;
                if (token is not null)
                    return new(token, null, MustRequest: false);
                await Task.Delay(Pause, _clock).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Whatever is wrong with the store, a call can do without it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return new(null, held, MustRequest: true);
        }
    }

    private async Task<AccessToken?> FindAsync(string? refused)
    {
        var stored = await LimitAsync(token => store.FindAsync(_key.Value, token)).ConfigureAwait(false);
        if (!_isAhead && stored?.RefreshToken is { Length: > 0 } rotated)
            grant.RotatedToken = rotated;
        if (stored is not { AccessToken.Length: > 0 } || stored.AccessToken == refused || !TokenResponseReader.IsToken(stored.AccessToken))
            return null;
        var token = AccessToken.FromStored(stored, _clock);
        return token.IsExpired(_clock) ? null : token;
    }

    /// <param name="known">A token that is still good, or null.</param>
    private async Task<AccessToken> RequestAsync(AccessToken? known)
    {
        try
        {
            var response = await grant.RequestAsync().ConfigureAwait(false);
            var stored = response.Token.ToStored(grant.RotatedToken, _clock);
            // Before anybody uses the tokens: a refresh token that is lost cannot be replaced.
            _isAhead = !await TryAsync(token => store.WriteAsync(_key.Value, stored, token)).ConfigureAwait(false);
            grant.Report(response);
            return response.Token;
        }
#pragma warning disable CA1031 // The handlers of the program may throw anything.
        catch (Exception) when (known?.IsExpired(_clock) is false)
#pragma warning restore CA1031
        {
            return known;
        }
    }

    private async Task<bool> TryAsync(Func<CancellationToken, ValueTask> operation)
    {
        try
        {
            return await LimitAsync(async token =>
            {
                await operation(token).ConfigureAwait(false);
                return true;
            }).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever is wrong with the store, a call can do without it.
        catch (Exception)
#pragma warning restore CA1031
        {
            return false;
        }
    }

    private async Task<T> LimitAsync<T>(Func<CancellationToken, ValueTask<T>> operation)
    {
        using var source = new CancellationTokenSource(StoreTimeout, _clock);
        return await Abandonable.WaitAsync(operation(source.Token), source.Token).ConfigureAwait(false);
    }

    /// <param name="Token">A token that is good, or null.</param>
    /// <param name="Lock">The lock, or null if this process does not have it.</param>
    /// <param name="MustRequest">Whether this process requests the next token.</param>
    private sealed record Turn(AccessToken? Token, IAsyncDisposable? Lock, bool MustRequest);
}
