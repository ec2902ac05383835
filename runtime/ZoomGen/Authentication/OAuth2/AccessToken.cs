namespace ZoomGen.Authentication.OAuth2;

/// <summary>A token, and the time after which it must not be sent.</summary>
internal sealed record AccessToken(string Value, DateTimeOffset Expiry);
