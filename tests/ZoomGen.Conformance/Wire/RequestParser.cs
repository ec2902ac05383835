using System.Globalization;
using System.Text;

namespace ZoomGen.Conformance.Wire;

/// <summary>Reads an HTTP/1.1 request (RFC 9112) from the bytes that went out.</summary>
internal static class RequestParser
{
    /// <summary>The request, or null as long as bytes are missing.</summary>
    public static WireRequest? Parse(ReadOnlyMemory<byte> bytes)
    {
        var end = bytes.Span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
            return null;
        var lines = Encoding.Latin1.GetString(bytes.Span[..end]).Split("\r\n");
        var line = lines[0];
        var (first, last) = (line.IndexOf(' ', StringComparison.Ordinal), line.LastIndexOf(' '));
        var head = new WireRequest(line[..first], line[(first + 1)..last], [.. lines.Skip(1).Select(Header)], default);
        return Body(head, bytes[(end + 4)..]) is { } body ? head with { Body = body } : null;
    }

    // One space after the colon is syntax; any further one is the value's.
    private static WireHeader Header(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var value = line[(colon + 1)..];
        return new(line[..colon], value.StartsWith(' ') || value.StartsWith('\t') ? value[1..] : value);
    }

    private static ReadOnlyMemory<byte>? Body(WireRequest head, ReadOnlyMemory<byte> rest)
    {
        if (head.Header("Transfer-Encoding") is { } coding && coding.Contains("chunked", StringComparison.OrdinalIgnoreCase))
            return Dechunk(rest);
        if (!int.TryParse(head.Header("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return ReadOnlyMemory<byte>.Empty;
        return rest.Length >= length ? rest[..length] : default(ReadOnlyMemory<byte>?);
    }

    private static ReadOnlyMemory<byte>? Dechunk(ReadOnlyMemory<byte> rest)
    {
        using var body = new MemoryStream();
        while (true)
        {
            var line = rest.Span.IndexOf("\r\n"u8);
            if (line < 0)
                return null;
            var size = int.Parse(
                Encoding.Latin1.GetString(rest.Span[..line]).Split(';')[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (rest.Length < line + 2 + size + 2)
                return null;
            if (size == 0)
                return body.ToArray();
            body.Write(rest.Span.Slice(line + 2, size));
            rest = rest[(line + 2 + size + 2)..];
        }
    }
}
