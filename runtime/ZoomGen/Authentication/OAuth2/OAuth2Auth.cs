namespace ZoomGen;

/// <summary>An OAuth 2.0 access token (RFC 6749), given, or asked for and renewed when it expires or is refused.</summary>
public sealed class OAuth2Auth : Auth
{
    internal const string Bearer = "Bearer";

    private const string QueryName = "access_token";

    private static readonly HttpRequestOptionsKey<string> SentToken = new("ZoomGen.OAuth2.Token");

    private readonly string? _token;
    private readonly TokenCache? _cache;
    private readonly bool _inQuery;
    private readonly TokenPlace _place;

    private OAuth2Auth(string? token, TokenCache? cache, string headerPrefix, bool inQuery)
    {
        _token = token;
        _cache = cache;
        _inQuery = inQuery;
        _place = new(headerPrefix, inQuery ? QueryName : null);
    }

    private OAuth2Auth(OAuth2Client client, Func<Task<AccessToken>> fetch)
        : this(null, new(fetch, client.Clock), client.HeaderPrefix, client.TokenInQuery)
    {
    }

    /// <summary>Sends one token with every request.</summary>
    /// <param name="token">The token.</param>
    /// <param name="headerPrefix">What stands before the token in the Authorization header; empty for the bare token.</param>
    /// <param name="inQuery">Whether the token goes into the query as <c>access_token</c> (RFC 6750, section 2.3), which gets it into logs.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public static OAuth2Auth FromToken(string token, string headerPrefix = Bearer, bool inQuery = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return new(token, null, headerPrefix, inQuery);
    }

    /// <summary>Gets tokens for the client itself (RFC 6749, section 4.4).</summary>
    /// <param name="client">Who asks, and where.</param>
    /// <returns>The credentials; keep them, for they keep the token.</returns>
    /// <exception cref="ArgumentException">The token URL is not absolute.</exception>
    public static OAuth2Auth ClientCredentials(OAuth2Client client) => FromGrant(client, ("grant_type", "client_credentials"));

    /// <summary>Gets tokens for a user whose password is known (RFC 6749, section 4.3).</summary>
    /// <param name="client">Who asks, and where.</param>
    /// <param name="userName">The user name.</param>
    /// <param name="password">The password.</param>
    /// <returns>The credentials; keep them, for they keep the token.</returns>
    /// <exception cref="ArgumentException">The token URL is not absolute.</exception>
    public static OAuth2Auth Password(OAuth2Client client, string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        return FromGrant(client, ("grant_type", "password"), ("username", userName), ("password", password));
    }

    /// <summary>Gets tokens for a Zoom account: Zoom's Server-to-Server OAuth, with its grant type <c>account_credentials</c>.</summary>
    /// <param name="client">Who asks, and where: Zoom's token URL is <c>https://zoom.us/oauth/token</c>.</param>
    /// <param name="accountId">The account.</param>
    /// <returns>The credentials; keep them, for they keep the token.</returns>
    /// <exception cref="ArgumentException">The token URL is not absolute, or the account id is empty.</exception>
    public static OAuth2Auth AccountCredentials(OAuth2Client client, string accountId)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountId);
        return FromGrant(client, ("grant_type", "account_credentials"), ("account_id", accountId));
    }

    /// <summary>Gets tokens for a refresh token (RFC 6749, section 6), and takes the new one where the server rotates them.</summary>
    /// <param name="client">Who asks, and where.</param>
    /// <param name="refreshToken">The refresh token.</param>
    /// <param name="onRotated">Told each new refresh token, to keep it for the next start: the old one is no longer good.</param>
    /// <returns>The credentials; keep them, for they keep the token.</returns>
    /// <exception cref="ArgumentException">The token URL is not absolute, or the refresh token is empty.</exception>
    public static OAuth2Auth RefreshToken(OAuth2Client client, string refreshToken, Action<string>? onRotated = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(refreshToken);
        var endpoint = new TokenEndpoint(client);
        // One request at a time changes it: the cache sees to that.
        var current = refreshToken;
        return new(client, async () =>
        {
            var response = await endpoint.AskAsync(("grant_type", "refresh_token"), ("refresh_token", current)).ConfigureAwait(false);
            if (response.RefreshToken is { Length: > 0 } rotated && rotated != current)
            {
                current = rotated;
                onRotated?.Invoke(rotated);
            }
            return response.Token;
        });
    }

    /// <inheritdoc/>
    /// <exception cref="OAuth2Exception">The token endpoint gave no token.</exception>
    /// <exception cref="HttpRequestException">The token endpoint was not reached, or its response is too large.</exception>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = _token ?? await _cache!.GetAsync(cancellationToken).ConfigureAwait(false);
        request.Options.Set(SentToken, token);
        Place(request, token);
    }

    /// <inheritdoc/>
    public override ValueTask<bool> RenewAsync(HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (_cache is null || !request.Options.TryGetValue(SentToken, out var token))
            return new(false);
        _cache.Forget(token);
        return new(true);
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) => Place(request, SecretPlaceholder.Token);

    private static OAuth2Auth FromGrant(OAuth2Client client, params (string Name, string Value)[] grant)
    {
        var endpoint = new TokenEndpoint(client);
        return new(client, async () => (await endpoint.AskAsync(grant).ConfigureAwait(false)).Token);
    }

    // As Postman does: the token stands in one place only, even where the request has a token of its own.
    private void Place(HttpRequestMessage request, string token)
    {
        _place.Put(request, token);
        if (!_inQuery)
            request.RequestUri = QueryKey.Remove(request.RequestUri!, QueryName);
    }
}
