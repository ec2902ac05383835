namespace ZoomGen;

/// <summary>What a token endpoint gave (RFC 6749, section 5.1).</summary>
/// <param name="Token">The access token.</param>
/// <param name="RefreshToken">A new refresh token; null where the old one stays good.</param>
internal sealed record TokenResponse(AccessToken Token, string? RefreshToken);
