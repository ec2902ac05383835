using ZoomGen.MockServer.Collections;
using ZoomGen.Shared;

namespace ZoomGen.MockServer.Serving;

internal static class ResponseHeaders
{
    // What belonged to the connection or to the encoding of the saved message, and is not true of this one.
    private static readonly HashSet<string> OfTheSavedMessage = new(StringComparer.OrdinalIgnoreCase)
    {
        "Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer", "Transfer-Encoding", "Upgrade",
        "Content-Length", "Content-Encoding", "Date",
    };

    /// <summary>False for a header of the saved message's own and for one that would break the response.</summary>
    public static bool CanBeSent(SavedHeader header) =>
        !OfTheSavedMessage.Contains(header.Name)
        && HttpSyntax.IsToken(header.Name)
        && HttpSyntax.IsFieldValue(header.Value.Trim());
}
