namespace ZoomGen.Authentication.OAuth1;

/// <summary>What else is signed, and where the signature is sent.</summary>
internal sealed record OAuth1Options(string? Realm = null, bool InQuery = false, bool IncludesBodyHash = false);
