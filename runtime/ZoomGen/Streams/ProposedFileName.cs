using System.Net.Http.Headers;
using ZoomGen.Http;

namespace ZoomGen.Streams;

/// <summary>Reads the file name that a server proposes in the header Content-Disposition (RFC 6266).</summary>
internal static class ProposedFileName
{
    /// <summary>The name without any folders, or null.</summary>
    public static string? Find(HttpContentHeaders headers)
    {
        var disposition = Read(headers);
        var path = disposition?.FileNameStar ?? (disposition?.FileName is { } text ? HeaderText.Decode(Unquote(text)) : "");
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name is "" or "." or ".." ? null : name;
    }

    // Some servers write a semicolon after the last parameter as well, which .NET refuses.
    private static ContentDispositionHeaderValue? Read(HttpContentHeaders headers) =>
        headers.NonValidated.TryGetValues("Content-Disposition", out var values)
        && ContentDispositionHeaderValue.TryParse(values.ToString().TrimEnd(' ', ';'), out var disposition)
            ? disposition
            : null;

    // Not every version of .NET removes the quotation marks around the name. A backslash before another character divides folders of
    // Windows more often than it escapes.
    private static string Unquote(string text) =>
        (text is ['"', .. var quoted, '"'] ? quoted : text).Replace("\\\"", "\"", StringComparison.Ordinal);
}
