using System.Buffers;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Serving;

internal static class ResponseHeaders
{
    // RFC 9110, 5.6.2.
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    // What belonged to the connection or to the encoding of the saved message, and is not true of this one.
    private static readonly HashSet<string> OfTheSavedMessage = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
        "Content-Length", "Content-Encoding", "Date",
    };

    /// <summary>False for a header of the saved message's own and for one that would break the response.</summary>
    public static bool CanBeSent(SavedHeader header) =>
        !OfTheSavedMessage.Contains(header.Name)
        && IsToken(header.Name)
        && header.Value.Trim().All(c => c is '\t' or (>= ' ' and <= '~'));

    public static bool IsToken(string name) => name.Length > 0 && !name.AsSpan().ContainsAnyExcept(TokenCharacters);
}
