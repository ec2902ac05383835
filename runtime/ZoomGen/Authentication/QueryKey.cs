using System.Text;
using ZoomGen.Authentication.Signing;
using ZoomGen.Shared;

namespace ZoomGen.Authentication;

/// <summary>Changes a query that is already written.</summary>
internal static class QueryKey
{
    /// <summary>
    /// Removes the parameters with this name and appends one, as Postman does. It is encoded like any other: what a key contains is data
    /// (rule D4 of differences.md).
    /// </summary>
    public static Uri Replace(Uri uri, string name, string value) => ReplaceEncoded(uri, name, Encode(value, PercentSets.QueryValue));

    /// <summary>As <see cref="Replace"/>, with a value that is encoded already.</summary>
    public static Uri ReplaceEncoded(Uri uri, string name, string value)
    {
        var key = EncodeName(name);
        return WithQuery(uri, Others(uri, key).Append($"{key}={value}"));
    }

    /// <summary>Removes the parameters with this name. A URI without any is not changed.</summary>
    public static Uri Remove(Uri uri, string name)
    {
        var key = EncodeName(name);
        return Pairs(uri).Any(pair => IsOf(key, pair)) ? WithQuery(uri, Others(uri, key)) : uri;
    }

    /// <summary>Encodes all parameters again as signatures require. A URI without any is not changed.</summary>
    public static Uri Respell(Uri uri) =>
        Pairs(uri).Where(pair => pair.Length > 0).Select(FormPairs.RespellPair).ToArray() is [_, ..] pairs ? WithQuery(uri, pairs) : uri;

    private static IEnumerable<string> Others(Uri uri, string key) => Pairs(uri).Where(pair => !IsOf(key, pair));

    private static string[] Pairs(Uri uri) => uri.OriginalString.Split('?', 2) is [_, var query] ? query.Split('&') : [];

    private static bool IsOf(string key, string pair) => pair.Split('=')[0] == key;

    private static Uri WithQuery(Uri uri, IEnumerable<string> pairs)
    {
        var query = string.Join('&', pairs);
        var text = uri.OriginalString.Split('?', 2)[0] + (query.Length == 0 ? "" : "?" + query);
        return new(text, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
    }

    private static string EncodeName(string name) => Encode(name, PercentSets.QueryKey);

    private static string Encode(string text, string marks) => string.Concat(Encoding.UTF8.GetBytes(text).Select(octet =>
        octet is <= 0x1F or >= 0x7F || marks.Contains((char)octet, StringComparison.Ordinal) ? $"%{octet:X2}" : ((char)octet).ToString()));
}
