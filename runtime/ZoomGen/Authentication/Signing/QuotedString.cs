namespace ZoomGen.Authentication.Signing;

internal static class QuotedString
{
    /// <summary>The quoted-string of a header (RFC 9110, section 5.6.4).</summary>
    public static string Format(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
