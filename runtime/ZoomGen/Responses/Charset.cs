using System.Net.Http.Headers;
using System.Text;

namespace ZoomGen.Responses;

/// <summary>Finds the encoding of a body, whatever a server calls it.</summary>
internal static class Charset
{
    public static Encoding Of(string? contentType)
    {
        if (!MediaTypeHeaderValue.TryParse(contentType, out var mediaType) || mediaType.CharSet?.Trim('"', ' ') is not { Length: > 0 } name)
            return Encoding.UTF8;
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // `utf8`, a charset that .NET does not have, or UTF-7, which it refuses.
            return Encoding.UTF8;
        }
    }
}
