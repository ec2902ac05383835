namespace ZoomGen.Generator.Contract.Text;

/// <summary>What RFC 9110 allows in a message.</summary>
internal static class HttpSyntax
{
    /// <summary>RFC 9110, section 5.6.2: the characters of a method or header name.</summary>
    public static bool IsToken(string text) =>
        text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || "!#$%&'*+-.^_`|~".IndexOf(c) >= 0);

    /// <summary>RFC 9110, section 5.5: no control character, and nothing that does not fit into a byte.</summary>
    public static bool IsFieldValue(string text) => text.All(c => c is '\t' or (>= ' ' and not '\x7F' and <= '\xFF'));

    /// <summary>Whether a URL starts with a scheme that HTTP clients speak, or names none, or one that is not known yet.</summary>
    public static bool IsHttp(string origin)
    {
        var scheme = origin.IndexOf("://", StringComparison.Ordinal) is var end and > 0 ? origin.Substring(0, end) : "";
        return scheme.ToLowerInvariant() is "" or "http" or "https" || scheme.IndexOf("{{", StringComparison.Ordinal) >= 0;
    }
}
