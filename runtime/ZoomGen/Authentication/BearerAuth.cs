using ZoomGen.Authentication;

namespace ZoomGen;

/// <summary>A bearer token (RFC 6750).</summary>
public sealed class BearerAuth : Auth
{
    private readonly Func<CancellationToken, ValueTask<string>> _getToken;

    private BearerAuth(Func<CancellationToken, ValueTask<string>> getToken) => _getToken = getToken;

    /// <summary>Creates credentials from a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public static BearerAuth FromToken(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return new(_ => new(token));
    }

    /// <summary>Creates credentials that ask a function for the token of each request. The function is expected to cache it.</summary>
    /// <param name="getToken">Returns the token. If it is empty, the request is sent without credentials, as in Postman.</param>
    /// <returns>The credentials.</returns>
    public static BearerAuth FromProvider(Func<CancellationToken, ValueTask<string>> getToken)
    {
        ArgumentNullException.ThrowIfNull(getToken);
        return new(getToken);
    }

    /// <inheritdoc/>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (await _getToken(cancellationToken).ConfigureAwait(false) is { Length: > 0 } token)
            SetAuthorization(request, "Bearer " + token);
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) => SetAuthorization(request, "Bearer " + SecretPlaceholder.Token);
}
