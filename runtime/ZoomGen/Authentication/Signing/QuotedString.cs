namespace ZoomGen;

internal static class QuotedString
{
    /// <summary>A quoted-string of a header (RFC 9110, section 5.6.4).</summary>
    public static string Of(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
