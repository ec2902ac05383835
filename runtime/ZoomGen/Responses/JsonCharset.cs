using System.Runtime.InteropServices;
using System.Text;
using ZoomGen.Http;

namespace ZoomGen.Responses;

/// <summary>
/// Converts JSON to UTF-8 from the charset that its byte order mark or its Content-Type names, or that its first bytes show. JSON has to
/// be UTF-8 (RFC 8259, section 8.1), and not every server knows.
/// </summary>
internal static class JsonCharset
{
    private static readonly UTF32Encoding BigEndianUtf32 = new(bigEndian: true, byteOrderMark: false);

    /// <summary>The text without a byte order mark. A charset that .NET does not have is taken for UTF-8.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> body, string? contentType) => body.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => body[3..],
        [0, 0, 0xFE, 0xFF, ..] => Convert(body[4..], BigEndianUtf32),
        [0xFF, 0xFE, 0, 0, ..] => Convert(body[4..], Encoding.UTF32),
        [0xFF, 0xFE, ..] => Convert(body[2..], Encoding.Unicode),
        [0xFE, 0xFF, ..] => Convert(body[2..], Encoding.BigEndianUnicode),
        // RFC 4627, section 3: JSON starts with ASCII, so the zeros show how wide its characters are.
        [0, 0, 0, not 0, ..] => Convert(body, BigEndianUtf32),
        [0, not 0, ..] => Convert(body, Encoding.BigEndianUnicode),
        [not 0, 0, 0, 0, ..] => Convert(body, Encoding.UTF32),
        [not 0, 0, ..] => Convert(body, Encoding.Unicode),
        _ => FindNamed(contentType) is { } encoding ? Convert(body, encoding) : body,
    };

    private static Encoding? FindNamed(string? contentType)
    {
        // Most bodies are UTF-8 and say so, which needs no parser.
        if (contentType is null
            || contentType.EndsWith("charset=utf-8", StringComparison.OrdinalIgnoreCase)
            || !contentType.Contains("charset", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }
        // A body without zeros is not UTF-16, whatever its Content-Type says.
        return Charset.FindNamed(contentType) is { } named and not (UTF8Encoding or UnicodeEncoding or UTF32Encoding) ? named : null;
    }

    private static ReadOnlyMemory<byte> Convert(ReadOnlyMemory<byte> body, Encoding encoding)
    {
        if (!MemoryMarshal.TryGetArray(body, out var bytes))
            bytes = body.ToArray();
        return Encoding.Convert(encoding, Encoding.UTF8, bytes.Array!, bytes.Offset, bytes.Count);
    }
}
