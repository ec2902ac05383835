using System.Net.Http.Headers;
using System.Text;
using System.Text.Unicode;

namespace ZoomGen.Streams;

/// <summary>Reads the file name that a server proposes in the header Content-Disposition (RFC 6266).</summary>
internal static class ProposedFileName
{
    /// <summary>The name without any folders, or null.</summary>
    public static string? Find(HttpContentHeaders headers)
    {
        var disposition = Read(headers);
        var path = disposition?.FileNameStar ?? (disposition?.FileName is { } text ? Decode(Unquote(text)) : "");
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

    // .NET reads headers as Latin-1. As in browsers, bytes that are UTF-8 were meant as such.
    private static string Decode(string name)
    {
        if (Ascii.IsValid(name) || name.AsSpan().ContainsAnyExceptInRange('\0', '\xFF'))
            return name;
        var bytes = Encoding.Latin1.GetBytes(name);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : name;
    }
}
