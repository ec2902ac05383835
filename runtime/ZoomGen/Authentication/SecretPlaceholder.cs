namespace ZoomGen;

/// <summary>What stands in a described request where a secret, or what is made of one, would stand.</summary>
internal static class SecretPlaceholder
{
    public const string Token = "<token>";
    public const string Key = "<key>";
    public const string Credentials = "<credentials>";
    public const string Signature = "<signature>";

    /// <summary>Whether the value of a header is one of these, alone or behind the name of a scheme.</summary>
    public static bool Is(string value) => value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..] is Token or Key or Credentials or Signature;
}
