using ZoomGen.Http;

namespace ZoomGen.Authentication.OAuth2;

/// <summary>
/// Caches a token as long as it is valid. Concurrent callers share one token request. Shortly before the token expires, one request for
/// the next starts in the background, and callers get the old one until it expires.
/// </summary>
/// <param name="fetch">Fetches a token that is not the one that a server refused last.</param>
/// <param name="clock">The clock.</param>
internal sealed class TokenCache(Func<string?, Task<AccessToken>> fetch, TimeProvider clock)
{
    // After a request in the background that brought nothing new, not every call starts another one.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly object _gate = new();
    private AccessToken? _token;
    private Task<AccessToken>? _request;
    private string? _refused;
    private long? _started;

    /// <summary>
    /// A caller that cancels does not cancel the request for the others. After a request that failed, the next caller starts another one.
    /// </summary>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var token = FindToken(out var request) ?? await request!.WaitAsync(cancellationToken).ConfigureAwait(false);
        token.ThrowFault();
        return token.Value;
    }

    /// <summary>Discards a token that a server refused, unless it has been replaced.</summary>
    public void Forget(string value)
    {
        lock (_gate)
        {
            if (_token?.Value != value)
                return;
            _refused = value;
            _token = null;
        }
    }

    private AccessToken? FindToken(out Task<AccessToken>? request)
    {
        lock (_gate)
        {
            var isGood = _token is not null && !_token.IsExpired(clock);
            if (!isGood || (_token!.IsDue(clock) && !IsPausing()))
                _request ??= Start(isGood);
            request = _request;
            return isGood ? _token : null;
        }
    }

    private bool IsPausing() => _started is { } started && clock.GetElapsedTime(started) < Pause;

    // Every caller may have left when it fails, or have the old token.
    private Task<AccessToken> Start(bool isInBackground)
    {
        _started = clock.GetTimestamp();
        // The call that happens to be the first must not have the next token in its span, nor be held by it.
        using AsyncFlowControl? suppression =
            isInBackground && !ExecutionContext.IsFlowSuppressed() ? ExecutionContext.SuppressFlow() : null;
        var request = Task.Run(RequestAsync, CancellationToken.None);
        Abandonable.Observe(request);
        return request;
    }

    private async Task<AccessToken> RequestAsync()
    {
        AccessToken? token = null;
        try
        {
            var refused = _refused;
            token = await fetch(refused).ConfigureAwait(false);
            // What is fetched can be the old token, which a server may have refused in the meantime.
            if (_refused != refused && token.Value == _refused)
                token = await fetch(_refused).ConfigureAwait(false);
            return token;
        }
        finally
        {
            lock (_gate)
            {
                _token = token ?? _token;
                _started = token?.IsDue(clock) is false ? null : _started;
                _request = null;
            }
        }
    }
}
