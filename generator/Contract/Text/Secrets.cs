namespace ZoomGen.Generator.Contract.Text;

/// <summary>Names whose values must not reach emitted code.</summary>
internal static class Secrets
{
    private static readonly string[] Fragments =
        ["token", "secret", "password", "passwd", "passphrase", "apikey", "api_key", "api-key", "accesskey", "access_key", "privatekey", "private_key", "credential", "authorization", "cookie"];

    public static bool IsNamedLikeOne(string name) => Fragments.Any(fragment => name.IndexOf(fragment, StringComparison.OrdinalIgnoreCase) >= 0);
}
