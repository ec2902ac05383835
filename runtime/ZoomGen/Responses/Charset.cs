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
        catch (ArgumentException)
        {
            // `utf8`, or a charset that .NET does not have.
            return Encoding.UTF8;
        }
    }
}
