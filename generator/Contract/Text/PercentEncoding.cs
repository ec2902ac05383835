using System.Text;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Contract.Text;

/// <summary>
/// Percent-encodes the literal parts of a URL as Postman does. Existing escapes and stray <c>%</c> characters are kept. Control characters
/// and everything outside ASCII are encoded, and each component of the URL has its own set of other characters that are.
/// </summary>
internal static class PercentEncoding
{
    /// <summary>
    /// An encoder for the literal parts of a path, which must be called in order. As in Postman, a question mark or number sign starts the
    /// query or fragment, and what follows is encoded as such.
    /// </summary>
    /// <param name="keepsMarks">Whether characters that HTTP allows are kept (Postman's <c>disableUrlEncoding</c>).</param>
    public static Func<string, string> FromPath(bool keepsMarks)
    {
        var (path, query) = keepsMarks ? (PercentSets.Kept, PercentSets.Kept) : (PercentSets.Path, PercentSets.Query);
        var inQuery = false;
        return text =>
        {
            var mark = inQuery ? 0 : text.IndexOf('?');
            if (mark < 0)
                return Path(text);
            inQuery = true;
            return Path(text.Substring(0, mark)) + Encode(text.Substring(mark), query);
        };

        string Path(string text) => Encode(text.Replace('\\', '/'), path);
    }

    /// <summary>An encoder for the literal names of query parameters.</summary>
    /// <inheritdoc cref="FromPath"/>
    public static Func<string, string> QueryKey(bool keepsMarks)
    {
        var marks = keepsMarks ? PercentSets.KeptQueryKey : PercentSets.QueryKey;
        return text => Encode(text, marks);
    }

    /// <summary>
    /// Encodes for <c>application/x-www-form-urlencoded</c>: everything but letters, digits and <c>-._~</c>, including <c>%</c>.
    /// </summary>
    public static string Form(string text) => Encode(text, PercentSets.Form);

    /// <summary>Decodes <c>%XX</c> if the bytes are UTF-8. Other text is kept.</summary>
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
