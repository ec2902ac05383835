using System.Text;
using System.Text.RegularExpressions;

namespace ZoomGen.Conformance.Wire;

/// <summary>
/// A part of a multipart body; <see cref="EncodedFileName"/> is <c>filename*</c>. A value that is not UTF-8 shows as base64.
/// </summary>
internal sealed record WirePart(string? Name, string? FileName, string? EncodedFileName, string? ContentType, string Value);

/// <summary>Reads <c>multipart/form-data</c> (RFC 7578), names as they stand between the quotes.</summary>
internal static partial class MultipartBody
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The boundary that the header gives, or that the body begins with; null where this is no multipart body.</summary>
    public static string? Boundary(string? contentType, ReadOnlySpan<byte> body)
    {
        if (contentType is null)
            return body.StartsWith("--"u8) && body.IndexOf("\r\n"u8) is > 2 and var end ? Encoding.Latin1.GetString(body[2..end]) : null;
        var match = BoundaryParameter().Match(contentType);
        return contentType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && match.Success
            ? match.Groups["boundary"].Value.Trim()
            : null;
    }

    public static IReadOnlyList<WirePart> Parse(ReadOnlySpan<byte> body, string boundary)
    {
        var parts = new List<WirePart>();
        var delimiter = Encoding.Latin1.GetBytes("\r\n--" + boundary);
        // The first delimiter may go without its line break.
        var rest = body.StartsWith(delimiter.AsSpan(2)) ? body[(delimiter.Length - 2)..] : [];
        while (!rest.IsEmpty && !rest.StartsWith("--"u8))
        {
            var end = rest.IndexOf(delimiter);
            parts.Add(Part(end < 0 ? rest : rest[..end]));
            rest = end < 0 ? [] : rest[(end + delimiter.Length)..];
        }
        return parts;
    }

    private static WirePart Part(ReadOnlySpan<byte> part)
    {
        var blank = part.IndexOf("\r\n\r\n"u8);
        var headers = (blank < 0 ? "" : Encoding.UTF8.GetString(part[..blank])).Split("\r\n").Select(Header).ToArray();
        var disposition = headers.FirstOrDefault(header => header.Is("Content-Disposition"))?.Value ?? "";
        return new(
            Group(PartName().Match(disposition)),
            Group(PartFileName().Match(disposition)),
            Group(PartEncodedFileName().Match(disposition)),
            headers.FirstOrDefault(header => header.Is("Content-Type"))?.Value,
            Text(blank < 0 ? [] : part[(blank + 4)..]));
    }

    private static WireHeader Header(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new(line, "") : new(line[..colon], line[(colon + 1)..].Trim());
    }

    private static string? Group(Match match) => match.Success ? match.Groups["text"].Value : null;

    private static string Text(ReadOnlySpan<byte> value)
    {
        try
        {
            return StrictUtf8.GetString(value);
        }
        catch (DecoderFallbackException)
        {
            return Convert.ToBase64String(value);
        }
    }

    [GeneratedRegex("""boundary=(?:"(?<boundary>[^"]+)"|(?<boundary>[^;]+))""", RegexOptions.IgnoreCase)]
    private static partial Regex BoundaryParameter();

    // Postman does not escape a quote within a name: the name ends where the next parameter begins.
    [GeneratedRegex("""; name="(?<text>[\s\S]*?)"(?=; filename|$)""")]
    private static partial Regex PartName();

    [GeneratedRegex("""; filename="(?<text>[\s\S]*?)"(?=; filename\*|$)""")]
    private static partial Regex PartFileName();

    [GeneratedRegex(@"; filename\*=(?<text>.*)$")]
    private static partial Regex PartEncodedFileName();
}
