using System.Net.Http.Headers;
using System.Text;

namespace ZoomGen.Http;

/// <summary>Finds the encoding of a body.</summary>
internal static class Charset
{
    public static Encoding Find(string? contentType) => FindNamed(contentType) ?? Encoding.UTF8;

    /// <summary>
    /// The text of a body without its byte order mark, which has precedence over the Content-Type (Encoding Standard, section 6).
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> body, string? contentType) => body switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(body[3..]),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(body[2..]),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(body[2..]),
        _ => Find(contentType).GetString(body),
    };

    /// <summary>The encoding that a Content-Type names, or null if it names none that .NET supports.</summary>
    public static Encoding? FindNamed(string? contentType)
    {
        // RFC 9110, section 5.6.6: the last parameter can be empty, which .NET refuses.
        if (!MediaTypeHeaderValue.TryParse(contentType?.TrimEnd(' ', ';'), out var mediaType)
            || mediaType.CharSet?.Trim('"', ' ') is not { Length: > 0 } name)
        {
            return null;
        }
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // `utf8`, a charset that .NET does not have, or UTF-7, which it refuses.
            return null;
        }
    }
}
