using ZoomGen.Authentication;
using ZoomGen.Http;

namespace ZoomGen;

/// <summary>A bearer token (RFC 6750).</summary>
public sealed class BearerAuth : Auth
{
    private const string Prefix = "Bearer ";

    private readonly Func<CancellationToken, ValueTask<string>> _getToken;
    private readonly Action<string>? _onRefused;

    /// <summary>Creates credentials from a token.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public BearerAuth(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        _getToken = _ => new(token);
    }

    private BearerAuth(Func<CancellationToken, ValueTask<string>> getToken, Action<string>? onRefused)
    {
        _getToken = getToken;
        _onRefused = onRefused;
    }

    /// <summary>Creates credentials from a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public static BearerAuth FromToken(string token) => new(token);

    /// <summary>Creates credentials that ask a function for the token of each request. The function is expected to cache it.</summary>
    /// <param name="getToken">Returns the token. If it is empty, the request is sent without credentials, as in Postman.</param>
    /// <param name="onRefused">
    /// Called with a token that a server has refused (401). Discard it: the function is then asked again, and if its token is another one,
    /// the request is sent once more.
    /// </param>
    /// <returns>The credentials.</returns>
    public static BearerAuth FromProvider(Func<CancellationToken, ValueTask<string>> getToken, Action<string>? onRefused = null)
    {
        ArgumentNullException.ThrowIfNull(getToken);
        return new(getToken, onRefused);
    }

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (await GetTokenAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } token)
            SetAuthorization(request, Prefix + token);
    }

    /// <inheritdoc/>
    public override async ValueTask<bool> RenewAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!request.Headers.NonValidated.TryGetValues("Authorization", out var values)
            || values.ToString() is not { } sent
            || !sent.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }
        var refused = sent[Prefix.Length..];
        _onRefused?.Invoke(refused);
        return await GetTokenAsync(cancellationToken).ConfigureAwait(false) is { Length: > 0 } token && token != refused;
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) => SetAuthorization(request, Prefix + SecretPlaceholder.Token);

    // The function may not listen to its token.
    private ValueTask<string> GetTokenAsync(CancellationToken cancellationToken) =>
        Abandonable.WaitAsync(_getToken(cancellationToken), cancellationToken);
}
