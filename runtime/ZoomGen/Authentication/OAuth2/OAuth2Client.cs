namespace ZoomGen;

/// <summary>An OAuth 2.0 client (RFC 6749, section 2), its token endpoint, and how its tokens are sent.</summary>
public sealed class OAuth2Client
{
    /// <summary>
    /// The HTTP client that sends the token requests, or null to use connections of ZoomGen's own. The caller must dispose it. Its handler
    /// must not follow redirects, because it would send the client secret to other hosts, and must not use the credentials that are
    /// requested with it.
    /// </summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>The absolute URL of the token endpoint (RFC 6749, section 3.2).</summary>
    public required Uri TokenUrl { get; init; }

    /// <summary>The client ID.</summary>
    public required string ClientId { get; init; }

    /// <summary>The client secret. It is null for a public client, which sends its ID in the body (RFC 6749, section 3.2.1).</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The scopes, separated by spaces (RFC 6749, section 3.3). If it is null, the server chooses.</summary>
    public string? Scope { get; init; }

    /// <summary>
    /// Whether to send ID and secret in the body, for servers that do not accept them as Basic credentials (RFC 6749, section 2.3.1).
    /// </summary>
    public bool SendCredentialsInBody { get; init; }

    /// <summary>The text before the token in the Authorization header, or empty for the token alone.</summary>
    public string HeaderPrefix { get; init; } = OAuth2Auth.Bearer;

    /// <summary>Whether to send the token in the query as <c>access_token</c> (RFC 6750, section 2.3), where servers may log it.</summary>
    public bool SendTokenInQuery { get; init; }

    /// <summary>The clock that determines when tokens expire.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// The store that shares tokens with other processes, or null for tokens in memory. With a store, a token request may take 20 seconds
    /// at most.
    /// </summary>
    public ITokenStore? TokenStore { get; init; }
}
