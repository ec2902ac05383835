using System.Text;

namespace ZoomGen.Shared;

/// <summary>
/// What Postman percent-encodes in each component of a URL, besides control characters and everything outside ASCII. A value is data: what
/// would be syntax in it is encoded as well.
/// </summary>
internal static class PercentSets
{
    public const string Path = " \"<>`{}";
    public const string PathValue = Path + "/?#%\\";
    public const string Query = " \"'<>";
    public const string QueryKey = Query + "#&=";
    public const string QueryValue = Query + "%&#+";

    /// <summary>With <c>disableUrlEncoding</c>: only what HTTP itself needs encoded.</summary>
    public const string Kept = " ";
    public const string KeptPathValue = Kept + "/?#%\\";
    public const string KeptQueryKey = Kept + "#&=";
    public const string KeptQueryValue = Kept + "%&#+";

    /// <summary><c>application/x-www-form-urlencoded</c>: everything except letters, digits and <c>-._~</c>.</summary>
    public const string Form = " !\"#$%&'()*+,/:;<=>?@[\\]^`{|}";

    /// <summary>
    /// The name of a part, or of its file, where a quotation mark or line break would end it (WHATWG HTML, multipart form data). A
    /// backslash at its end would escape the closing quote for servers that read it as a quoted string (RFC 9110, section 5.6.4).
    /// </summary>
    public static string EncodePartName(string name)
    {
        var encoded = new StringBuilder(name).Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
        if (name.Length > 0 && name[name.Length - 1] == '\\')
            encoded.Remove(encoded.Length - 1, 1).Append("%5C");
        return encoded.ToString();
    }

    public static char HexDigit(int digit) => "0123456789ABCDEF"[digit];
}
