using System.Text;

namespace ZoomGen;

/// <summary>Puts a key into a query that is written already.</summary>
internal static class QueryKey
{
    /// <summary>Removes the parameters of that name and appends one, as Postman does. <c>&amp;</c> and <c>#</c> are encoded, in the name <c>=</c> too.</summary>
    public static Uri Replace(Uri uri, string name, string value)
    {
        var text = uri.OriginalString;
        var mark = text.IndexOf('?', StringComparison.Ordinal);
        var key = Encode(name, " \"'<>#&=");
        var kept = mark < 0 ? [] : text[(mark + 1)..].Split('&').Where(pair => pair.Split('=')[0] != key);
        var query = string.Join('&', kept.Append($"{key}={Encode(value, " \"'<>#&")}"));
        return new((mark < 0 ? text : text[..mark]) + "?" + query, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    private static string Encode(string text, string marks) => string.Concat(Encoding.UTF8.GetBytes(text).Select(octet =>
        octet is <= 0x1F or >= 0x7F || marks.Contains((char)octet, StringComparison.Ordinal) ? $"%{octet:X2}" : ((char)octet).ToString()));
}
