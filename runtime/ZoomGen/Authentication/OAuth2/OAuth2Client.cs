namespace ZoomGen;

/// <summary>Who asks for tokens (RFC 6749, section 2), where, and how the tokens are then sent.</summary>
public sealed class OAuth2Client
{
    /// <summary>Sends the token requests; who made it disposes it. It must not itself carry the credentials that are asked for.</summary>
    public required HttpClient HttpClient { get; init; }

    /// <summary>The token endpoint (RFC 6749, section 3.2), absolute.</summary>
    public required Uri TokenUrl { get; init; }

    /// <summary>The client's id.</summary>
    public required string ClientId { get; init; }

    /// <summary>The client's secret; null for a public client, which sends its id in the body (RFC 6749, section 3.2.1).</summary>
    public string? ClientSecret { get; init; }

    /// <summary>The scope to ask for: names with spaces between them (RFC 6749, section 3.3). Null leaves it to the server.</summary>
    public string? Scope { get; init; }

    /// <summary>Whether id and secret go into the body, for servers that do not take them as Basic credentials (RFC 6749, section 2.3.1).</summary>
    public bool CredentialsInBody { get; init; }

    /// <summary>What stands before the token in the Authorization header; empty for the bare token.</summary>
    public string HeaderPrefix { get; init; } = OAuth2Auth.Bearer;

    /// <summary>Whether the token goes into the query as <c>access_token</c> (RFC 6750, section 2.3), which gets it into logs.</summary>
    public bool TokenInQuery { get; init; }

    /// <summary>The clock by which tokens expire.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
