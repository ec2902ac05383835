namespace ZoomGen.Authentication;

/// <summary>Placeholders for secrets, and for values that are derived from them, in descriptions of requests.</summary>
internal static class SecretPlaceholder
{
    public const string Token = "<token>";
    public const string Key = "<key>";
    public const string Credentials = "<credentials>";
    public const string Signature = "<signature>";

    /// <summary>Whether the value of a header is a placeholder, alone or after the name of a scheme.</summary>
    public static bool Is(string value) =>
        value[(value.IndexOf(' ', StringComparison.Ordinal) + 1)..] is Token or Key or Credentials or Signature;
}
