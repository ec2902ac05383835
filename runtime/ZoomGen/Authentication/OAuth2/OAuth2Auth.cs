using ZoomGen.Authentication;
using ZoomGen.Authentication.OAuth2;

namespace ZoomGen;

/// <summary>
/// An OAuth 2.0 access token (RFC 6749). It is given, or requested from a token endpoint and renewed when it expires or is refused.
/// </summary>
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

    private OAuth2Auth(TokenGrant grant)
        : this(null, new(FetchWith(grant), grant.Client.Clock), grant.Client.HeaderPrefix, grant.Client.SendTokenInQuery)
    {
    }

    /// <summary>Creates credentials from a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="headerPrefix">The text before the token in the Authorization header, or empty for the token alone.</param>
    /// <param name="inQuery">
    /// Whether to send the token in the query as <c>access_token</c> (RFC 6750, section 2.3), where servers may log it.
    /// </param>
    /// <returns>The credentials.</returns>
    /// <exception cref="ArgumentException">The token is empty.</exception>
    public static OAuth2Auth FromToken(string token, string headerPrefix = Bearer, bool inQuery = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return new(token, null, headerPrefix, inQuery);
    }

    /// <summary>Creates credentials with tokens for the client itself (client credentials grant, RFC 6749, section 4.4).</summary>
    /// <param name="client">The client, and the token endpoint.</param>
    /// <returns>The credentials. They cache the token, so reuse them.</returns>
    /// <exception cref="ArgumentException">The token URL is not an absolute http or https URL.</exception>
    public static OAuth2Auth FromClientCredentials(OAuth2Client client) => FromGrant(client, ("grant_type", "client_credentials"));

    /// <summary>Creates credentials with tokens for a user whose password is known (password grant, RFC 6749, section 4.3).</summary>
    /// <param name="client">The client, and the token endpoint.</param>
    /// <param name="userName">The user name.</param>
    /// <param name="password">The password.</param>
    /// <returns>The credentials. They cache the token, so reuse them.</returns>
    /// <exception cref="ArgumentException">The token URL is not an absolute http or https URL.</exception>
    public static OAuth2Auth FromPassword(OAuth2Client client, string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        return FromGrant(client, ("grant_type", "password"), ("username", userName), ("password", password));
    }

    /// <summary>
    /// Creates credentials with tokens for a Zoom account (Zoom Server-to-Server OAuth, grant type <c>account_credentials</c>).
    /// </summary>
    /// <param name="client">The client, and the token endpoint. The token URL of Zoom is <c>https://zoom.us/oauth/token</c>.</param>
    /// <param name="accountId">The ID of the account.</param>
    /// <returns>The credentials. They cache the token, so reuse them.</returns>
    /// <exception cref="ArgumentException">The token URL is not an absolute http or https URL, or the account ID is empty.</exception>
    public static OAuth2Auth FromAccountCredentials(OAuth2Client client, string accountId)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountId);
        return FromGrant(client, ("grant_type", "account_credentials"), ("account_id", accountId));
    }

    /// <summary>
    /// Creates credentials with tokens for a refresh token (RFC 6749, section 6). If the server rotates refresh tokens, the new one is
    /// used.
    /// </summary>
    /// <param name="client">The client, and the token endpoint.</param>
    /// <param name="refreshToken">The refresh token.</param>
    /// <param name="onRotated">
    /// Called with each new refresh token. Store the token, because the old one is no longer valid. If this function throws an exception,
    /// one call fails with it. Later calls use the new tokens. With a <see cref="OAuth2Client.TokenStore"/>, the token is in the store
    /// before, and only the process that has requested it calls this function.
    /// </param>
    /// <returns>The credentials. They cache the token, so reuse them.</returns>
    /// <exception cref="ArgumentException">The token URL is not an absolute http or https URL, or the refresh token is empty.</exception>
    public static OAuth2Auth FromRefreshToken(OAuth2Client client, string refreshToken, Action<string>? onRotated = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(refreshToken);
        return new(new TokenGrant(client, [("grant_type", "refresh_token"), ("refresh_token", refreshToken)], onRotated));
    }

    /// <inheritdoc/>
    /// <exception cref="OAuth2Exception">The token endpoint did not return a token.</exception>
    /// <exception cref="HttpRequestException">The token endpoint cannot be reached, or its response is too large.</exception>
    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = _token ?? await _cache!.GetAsync(cancellationToken).ConfigureAwait(false);
        request.Options.Set(SentToken, token);
        Place(request, token);
    }

    /// <inheritdoc/>
    public override ValueTask<bool> RenewAsync(
        HttpRequestMessage request, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (_cache is null || !request.Options.TryGetValue(SentToken, out var token))
            return new(false);
        _cache.Forget(token);
        return new(true);
    }

    /// <inheritdoc/>
    public override void ApplyPlaceholder(HttpRequestMessage request) => Place(request, SecretPlaceholder.Token);

    private static OAuth2Auth FromGrant(OAuth2Client client, params (string Name, string Value)[] grant) =>
        new(new TokenGrant(client, grant));

    private static Func<string?, Task<AccessToken>> FetchWith(TokenGrant grant) =>
        grant.Client.TokenStore is { } store ? new SharedTokens(grant, store).FetchAsync : _ => grant.FetchAsync();

    // Like Postman, sends the token in one place only, even if the request has a token of its own.
    private void Place(HttpRequestMessage request, string token)
    {
        _place.Put(request, token);
        if (_inQuery)
            request.Headers.Remove("Authorization");
        else
            request.RequestUri = QueryKey.Remove(request.RequestUri!, QueryName);
    }
}
