namespace ZoomGen;

/// <summary>What a server asks for in Digest authentication (RFC 7616, section 3.3), as far as we can answer it.</summary>
/// <param name="Realm">Whose password is asked for.</param>
/// <param name="Nonce">What makes the answer good for a while only.</param>
/// <param name="Algorithm">The algorithm as the server spells it; null where it names none, which means MD5.</param>
/// <param name="Quality">What the answer covers: <c>auth</c>, <c>auth-int</c> (the body too), or null for servers older than RFC 2617.</param>
/// <param name="Opaque">What the server wants back.</param>
/// <param name="HashesUserName">Whether the user name must not stand in the header.</param>
internal sealed record DigestChallenge(
    string Realm, string Nonce, string? Algorithm, string? Quality, string? Opaque = null, bool HashesUserName = false)
{
    /// <summary>The strongest challenge that can be answered, among equals the first; null where there is none.</summary>
    public static DigestChallenge? Strongest(HttpResponseMessage response) =>
        ChallengeReader.Read(response).Select(Read).OfType<DigestChallenge>().MaxBy(challenge => DigestHash.Of(challenge.Algorithm)!.Strength);

    private static DigestChallenge? Read(Challenge challenge)
    {
        if (!challenge.Scheme.Equals("Digest", StringComparison.OrdinalIgnoreCase)
            || challenge["realm"] is not { } realm || challenge["nonce"] is not { Length: > 0 } nonce
            || DigestHash.Of(challenge["algorithm"]) is null || !TryChooseQuality(challenge["qop"], out var quality)
            || !CanBeEchoed(realm + nonce + challenge["opaque"]))
        {
            return null;
        }
        var hashesUserName = "true".Equals(challenge["userhash"], StringComparison.OrdinalIgnoreCase);
        return new(realm, nonce, challenge["algorithm"], quality, challenge["opaque"], hashesUserName);
    }

    // The body is hashed only for servers that accept nothing else.
    private static bool TryChooseQuality(string? offered, out string? quality)
    {
        var names = offered?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        quality = Array.Find(["auth", "auth-int"], name => names.Contains(name, StringComparer.OrdinalIgnoreCase));
        return quality is not null || names.Length == 0;
    }

    // HttpClient sends nothing else in a header.
    private static bool CanBeEchoed(string text) => text.All(c => c is >= ' ' and <= '~');
}
