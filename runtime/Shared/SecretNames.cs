namespace ZoomGen.Shared;

/// <summary>Names whose values are not shown, and do not become part of emitted code.</summary>
internal static class SecretNames
{
    private const string Key = "key";

    private static readonly string[] Fragments =
    [
        "accesskey", "access_key", "apikey", "api_key", "api-key", "authorization", "cookie", "credential", "passphrase", "passwd",
        "password",
        "privatekey", "private_key", "secret", "signature", "token",
    ];

    public static bool Contains(string name) =>
        name.EndsWith(Key, StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Fragments, fragment => name.IndexOf(fragment, StringComparison.OrdinalIgnoreCase) >= 0);
}
