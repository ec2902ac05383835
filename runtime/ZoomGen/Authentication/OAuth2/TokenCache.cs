namespace ZoomGen.Authentication.OAuth2;

/// <summary>Caches a token as long as it is valid. Concurrent callers share one token request.</summary>
internal sealed class TokenCache(Func<Task<AccessToken>> fetch, TimeProvider clock)
{
    private readonly object _gate = new();
    private Task<AccessToken>? _token;

    /// <summary>
    /// A caller that cancels does not cancel the request for the others. After a request that failed, the next caller starts another one.
    /// </summary>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Task<AccessToken> token;
        lock (_gate)
        {
            if (!IsGood(_token))
                _token = Task.Run(fetch, CancellationToken.None);
            token = _token;
        }
        return (await token.WaitAsync(cancellationToken).ConfigureAwait(false)).Value;
    }

    /// <summary>Discards a token that a server refused, unless it has been replaced.</summary>
    public void Forget(string value)
    {
        lock (_gate)
        {
            if (_token is { IsCompletedSuccessfully: true, Result: var token } && token.Value == value)
                _token = null;
        }
    }

    private bool IsGood([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] Task<AccessToken>? token) => token switch
    {
        null => false,
        { IsCompletedSuccessfully: true, Result: var current } => clock.GetUtcNow() < current.Expiry,
        { IsCompleted: false } => true,
        _ => false,
    };
}
