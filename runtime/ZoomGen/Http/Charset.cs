using System.Net.Http.Headers;
using System.Text;

namespace ZoomGen.Http;

/// <summary>Finds the encoding of a body.</summary>
internal static class Charset
{
    public static Encoding Find(string? contentType) => FindNamed(contentType) ?? Encoding.UTF8;

    /// <summary>The encoding that a Content-Type names, or null if it names none that .NET supports.</summary>
    public static Encoding? FindNamed(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var mediaType) || mediaType.CharSet?.Trim('"', ' ') is not { Length: > 0 } name)
            return null;
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
