namespace ZoomGen.Shared;

/// <summary>Names whose values are not shown, and do not become part of emitted code.</summary>
internal static class SecretNames
{
    private const string Key = "key";

    private static readonly string[] Fragments =
    [
        "accesskey", "access_key", "apikey", "api_key", "api-key", "authorization", "cookie", "credential", "passphrase", "passwd",
        "password",
        "privatekey", "private_key", "secret", "securitycode", "security_code", "signature", "token",
    ];

    /// <summary>Keys that everybody may know.</summary>
    private static readonly string[] PublicKeys = ["publickey", "public_key", "public-key"];

    /// <summary>
    /// Whether the name ends in that of a secret: a <c>client_secret</c> and a <c>secretKey</c> are secrets, while a <c>token_type</c> and
    /// a <c>policyKey</c> only look like ones.
    /// </summary>
    public static bool NamesSecret(string name)
    {
        var singular = name.TrimEnd('s', 'S');
        return EndsInFragment(singular)
            || (singular.EndsWith(Key, StringComparison.OrdinalIgnoreCase)
                && EndsInFragment(singular.Substring(0, singular.Length - Key.Length).TrimEnd('_', '-', '.', ' ')));
    }

    public static bool Contains(string name) =>
        (name.EndsWith(Key, StringComparison.OrdinalIgnoreCase) && !EndsIn(PublicKeys, name))
        || Array.Exists(Fragments, fragment => name.IndexOf(fragment, StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool EndsInFragment(string name) => EndsIn(Fragments, name);

    private static bool EndsIn(string[] ends, string name) =>
        Array.Exists(ends, end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
