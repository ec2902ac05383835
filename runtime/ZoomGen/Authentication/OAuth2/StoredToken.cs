namespace ZoomGen;

/// <summary>The tokens of a credential, as processes share them.</summary>
public sealed class StoredToken
{
    /// <summary>The access token.</summary>
    public required string AccessToken { get; init; }

    /// <summary>When the access token was requested, which is when its lifetime starts.</summary>
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>The lifetime of the access token, or null if the server does not say it.</summary>
    public TimeSpan? Lifetime { get; init; }

    /// <summary>The refresh token that the server has issued in place of the first one, or null if it has not.</summary>
    public string? RefreshToken { get; init; }
}
