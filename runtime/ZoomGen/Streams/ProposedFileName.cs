using System.Net.Http.Headers;
using ZoomGen.Http;

namespace ZoomGen.Streams;

/// <summary>Reads the file name that a server proposes in the header Content-Disposition (RFC 6266).</summary>
internal static class ProposedFileName
{
    private const string Parameter = "filename=";

    /// <summary>The name without any folders, or null.</summary>
    public static string? Find(HttpContentHeaders headers)
    {
        var path = headers.NonValidated.TryGetValues("Content-Disposition", out var values) ? FindPath(values.ToString()) : "";
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name is "" or "." or ".." ? null : name;
    }

    // Some servers write a semicolon after the last parameter as well, which .NET refuses.
    private static string FindPath(string header) =>
        ContentDispositionHeaderValue.TryParse(header.TrimEnd(' ', ';'), out var disposition)
            ? disposition.FileNameStar ?? HeaderText.Decode(Unquote(disposition.FileName ?? ""))
            : HeaderText.Decode(Unquote(FindUnquoted(header)));

    // .NET refuses a name with spaces or parentheses that has no quotation marks. Browsers read it up to the next semicolon.
    private static string FindUnquoted(string header)
    {
        var start = header.IndexOf(Parameter, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? "" : header[(start + Parameter.Length)..].Split(';')[0].Trim();
    }

    // Not every version of .NET removes the quotation marks around the name. A backslash before another character divides folders of
    // Windows more often than it escapes.
    private static string Unquote(string text) =>
        (text is ['"', .. var quoted, '"'] ? quoted : text).Replace("\\\"", "\"", StringComparison.Ordinal);
}
