namespace ZoomGen;

/// <summary>A token, and the time from which it is not to be sent any more.</summary>
internal sealed record AccessToken(string Value, DateTimeOffset Expiry);
