using System.Text;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>
/// Percent-encodes literal parts of a URL as Postman does: escapes that are there stay, a stray <c>%</c> too, and each component has its
/// own set of marks that are encoded besides controls and everything outside ASCII.
/// </summary>
internal static class PercentEncoding
{
    /// <summary>
    /// An encoder for the literal texts of a path, one after another. A question mark or number sign among them is syntax, as in Postman:
    /// what follows is encoded as the query or fragment that it is.
    /// </summary>
    public static Func<string, string> FromPath()
    {
        var inQuery = false;
        return text =>
        {
            var mark = inQuery ? 0 : text.IndexOf('?');
            if (mark < 0)
                return Path(text);
            inQuery = true;
            return Path(text.Substring(0, mark)) + Encode(text.Substring(mark), PercentSets.Query);
        };
    }

    public static string Path(string text) => Encode(text.Replace('\\', '/'), PercentSets.Path);

    public static string QueryKey(string text) => Encode(text, PercentSets.QueryKey);

    /// <summary><c>application/x-www-form-urlencoded</c>: all but letters, digits and <c>-._~</c> is encoded, <c>%</c> included.</summary>
    public static string Form(string text) => Encode(text, PercentSets.Form);

    /// <summary>Decodes <c>%XX</c> where the bytes are UTF-8; other text stays.</summary>
    public static string Decode(string text) => text.IndexOf('%') < 0 ? text : Uri.UnescapeDataString(text);

    private static string Encode(string text, string marks)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            if (value is <= 0x1F or >= 0x7F || marks.IndexOf((char)value) >= 0)
                encoded.Append('%').Append(PercentSets.HexDigit(value >> 4)).Append(PercentSets.HexDigit(value & 15));
            else
                encoded.Append((char)value);
        }
        return encoded.ToString();
    }
}
