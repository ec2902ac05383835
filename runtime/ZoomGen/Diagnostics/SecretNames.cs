namespace ZoomGen.Diagnostics;

/// <summary>Names whose values are not shown.</summary>
internal static class SecretNames
{
    private static readonly string[] Fragments = ["token", "secret", "password", "passwd", "passphrase", "credential", "authorization", "cookie", "signature"];

    public static bool Contains(string name) =>
        name.EndsWith("key", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Fragments, fragment => name.Contains(fragment, StringComparison.OrdinalIgnoreCase));
}
