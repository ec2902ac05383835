using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>Bytes as a text to read.</summary>
internal static class BodyText
{
    // In bytes. A browser does not show more with ease.
    private const int MaxLength = 256 * 1024;

    private static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text as it is, with the line breaks of a page. Bytes that are not UTF-8 are replaced.</summary>
    public static string Read(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, MaxLength)]).ReplaceLineEndings("\n");
        return bytes.Length <= MaxLength ? text : $"{text}\n… and {bytes.Length - MaxLength:N0} more bytes";
    }

    /// <summary>JSON with line breaks, any other text as it is, and the number of bytes of what is not a text.</summary>
    public static string Format(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Format(bytes.Length <= MaxLength ? Strict.GetString(bytes) : Read(bytes));
        }
        catch (DecoderFallbackException)
        {
            return $"{bytes.Length:N0} bytes that are not text";
        }
    }

    public static string Format(string text)
    {
        try
        {
            return text.Length is > 0 and <= MaxLength ? JsonNode.Parse(text)?.ToJsonString(Indented) ?? text : text;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second one is that for an escape of half a character, as in a text that was cut.
            return text;
        }
    }
}
