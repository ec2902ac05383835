namespace ZoomGen.Authentication.OAuth2;

/// <summary>The response of a token endpoint (RFC 6749, section 5.1).</summary>
/// <param name="Token">The access token.</param>
/// <param name="RefreshToken">A new refresh token, or null if the old one is still valid.</param>
internal sealed record TokenResponse(AccessToken Token, string? RefreshToken);
