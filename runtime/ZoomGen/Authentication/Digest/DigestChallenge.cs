namespace ZoomGen.Authentication.Digest;

/// <summary>A challenge of Digest authentication (RFC 7616, section 3.3) that can be answered.</summary>
/// <param name="Realm">The realm.</param>
/// <param name="Nonce">The nonce of the server.</param>
/// <param name="Algorithm">The algorithm as the server spells it. Null means MD5.</param>
/// <param name="Quality"><c>auth</c>, <c>auth-int</c>, which includes the body, or null for servers older than RFC 2617.</param>
/// <param name="Opaque">The opaque value of the server.</param>
/// <param name="HashesUserName">Whether the user name is hashed.</param>
internal sealed record DigestChallenge(
    string Realm, string Nonce, string? Algorithm, string? Quality, string? Opaque = null, bool HashesUserName = false)
{
    /// <summary>The first of the strongest challenges that can be answered, or null.</summary>
    public static DigestChallenge? Strongest(HttpResponseMessage response) =>
        ChallengeReader.Read(response).Select(Read).OfType<DigestChallenge>()
            .MaxBy(challenge => DigestHash.Find(challenge.Algorithm)!.Strength);

    private static DigestChallenge? Read(Challenge challenge)
    {
        if (!challenge.Scheme.Equals("Digest", StringComparison.OrdinalIgnoreCase)
            || challenge["realm"] is not { } realm || challenge["nonce"] is not { Length: > 0 } nonce
            || DigestHash.Find(challenge["algorithm"]) is null || !TryChooseQuality(challenge["qop"], out var quality)
            || !CanBeEchoed(realm + nonce + challenge["opaque"]))
        {
            return null;
        }
        var hashesUserName = "true".Equals(challenge["userhash"], StringComparison.OrdinalIgnoreCase);
        return new(realm, nonce, challenge["algorithm"], quality, challenge["opaque"], hashesUserName);
    }

    // The body is hashed only if the server accepts nothing else.
    private static bool TryChooseQuality(string? offered, out string? quality)
    {
        var names = offered?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        quality = Array.Find(["auth", "auth-int"], name => names.Contains(name, StringComparer.OrdinalIgnoreCase));
        return quality is not null || names.Length == 0;
    }

    // HttpClient does not send other characters in a header.
    private static bool CanBeEchoed(string text) => text.All(c => c is >= ' ' and <= '~');
}
