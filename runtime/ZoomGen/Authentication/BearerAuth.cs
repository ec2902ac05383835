namespace ZoomGen;

/// <summary>A bearer token (RFC 6750), which is what OAuth 2.0 ends in.</summary>
public sealed class BearerAuth : Auth
{
    private readonly Func<CancellationToken, ValueTask<string>> _getToken;

    private BearerAuth(Func<CancellationToken, ValueTask<string>> getToken) => _getToken = getToken;

    /// <summary>Sends one token with every request.</summary>
    /// <param name="token">The token.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public static BearerAuth FromToken(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return new(_ => new(token));
    }

    /// <summary>Asks for a token at every request; the provider caches it as long as it is good.</summary>
    /// <param name="getToken">Gives the token; with an empty one the request goes out without credentials, as Postman has it.</param>
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
