namespace ZoomGen.Shared;

/// <summary>What RFC 9110 allows in a message.</summary>
internal static class HttpSyntax
{
    /// <summary>RFC 9110, section 5.6.2: the characters of a method or header name.</summary>
    public const string TokenCharacters = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Headers that belong to the connection, which only the runtime and .NET write.</summary>
    private static readonly HashSet<string> ReservedHeaders =
        new(StringComparer.OrdinalIgnoreCase) { "Host", "Content-Length", "Transfer-Encoding", "Connection" };

    public static bool IsToken(string text)
    {
        foreach (var c in text)
        {
            if (c > '~' || TokenCharacters.IndexOfAny([c]) < 0)
                return false;
        }
        return text.Length > 0;
    }

    /// <summary>RFC 9110, section 5.5: no control character, and nothing that does not fit into a byte.</summary>
    public static bool IsFieldValue(string text)
    {
        foreach (var c in text)
        {
            if (c is (< ' ' and not '\t') or '\x7F' or > '\xFF')
                return false;
        }
        return true;
    }

    public static bool IsReservedHeader(string name) => ReservedHeaders.Contains(name);
}
