using System.Net;
using System.Text;

namespace ZoomGen;

/// <summary>
/// Names and values of <c>application/x-www-form-urlencoded</c> text in the one spelling that signatures have: all but letters, digits and
/// <c>-._~</c> is encoded (RFC 3986, section 2.3), in upper-case digits.
/// </summary>
internal static class FormPairs
{
    /// <summary>Reads a query or a form. Bytes that are no UTF-8 stay what they are.</summary>
    public static IEnumerable<(string Name, string Value)> Read(string text) =>
        from pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        select (Respell(parts[0]), parts.Length == 1 ? "" : Respell(parts[1]));

    /// <summary>Joins pairs in the order of their bytes: names first, then values.</summary>
    public static string Join(IEnumerable<(string Name, string Value)> pairs) => string.Join('&', pairs
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ThenBy(pair => pair.Value, StringComparer.Ordinal)
        .Select(pair => $"{pair.Name}={pair.Value}"));

    public static string Encode(string text) => Encode(Encoding.UTF8.GetBytes(text));

    /// <summary>Encodes what is encoded already, in whatever spelling; a plus is a space.</summary>
    public static string Respell(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Encode(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length)!);
    }

    private static string Encode(byte[] bytes) => string.Concat(bytes.Select(octet =>
        char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' ? ((char)octet).ToString() : $"%{octet:X2}"));
}
