using System.Net;
using System.Text;

namespace ZoomGen.Authentication.Signing;

/// <summary>
/// Names and values of <c>application/x-www-form-urlencoded</c> text, encoded as signatures require: everything except letters, digits and
/// <c>-._~</c> (RFC 3986, section 2.3), with digits in upper case.
/// </summary>
internal static class FormPairs
{
    /// <summary>Reads a query or a form. Bytes that are not UTF-8 are kept.</summary>
    public static IEnumerable<(string Name, string Value)> Read(string text) =>
        from pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries)
        let parts = pair.Split('=', 2)
        select (Respell(parts[0]), parts.Length == 1 ? "" : Respell(parts[1]));

    /// <summary>Joins pairs in ordinal order of their names and then values.</summary>
    public static string Join(IEnumerable<(string Name, string Value)> pairs) => string.Join('&', pairs
        .OrderBy(pair => pair.Name, StringComparer.Ordinal)
        .ThenBy(pair => pair.Value, StringComparer.Ordinal)
        .Select(pair => $"{pair.Name}={pair.Value}"));

    public static string Encode(string text) => Encode(Encoding.UTF8.GetBytes(text));

    /// <summary>Encodes text again that is already encoded in some way. A plus is a space.</summary>
    public static string Respell(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Encode(WebUtility.UrlDecodeToBytes(bytes, 0, bytes.Length)!);
    }

    /// <summary>As <see cref="Respell"/>, for a name with or without a value.</summary>
    public static string RespellPair(string pair) => string.Join('=', pair.Split('=', 2).Select(Respell));

    private static string Encode(byte[] bytes) =>
        string.Concat(bytes.Select(octet => IsSafe((char)octet) ? ((char)octet).ToString() : $"%{octet:X2}"));

    private static bool IsSafe(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';
}
