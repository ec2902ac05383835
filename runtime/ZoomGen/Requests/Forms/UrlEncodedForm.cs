using System.Buffers;
using ZoomGen.Buffers;
using ZoomGen.Http;
using ZoomGen.Requests.Bodies;
using ZoomGen.Requests.Parameters;
using ZoomGen.Runtime;
using ZoomGen.Shared;

namespace ZoomGen.Requests.Forms;

/// <summary>
/// Writes <c>application/x-www-form-urlencoded</c> as Postman does: everything except letters, digits and <c>-._~</c> is encoded, and a
/// space is <c>%20</c>.
/// </summary>
internal sealed class UrlEncodedForm(MissingVariables? missing, CallValues? added) : FormWriter(missing, added)
{
    private static readonly SearchValues<byte> Safe = SearchValues.Create(
    [
        .. Enumerable.Range('!', '~' - '!' + 1)
            .Where(code => !PercentSets.Form.Contains((char)code, StringComparison.Ordinal))
            .Select(code => (byte)code),
    ]);

    private readonly UrlEncodedContent _content = new();
    private bool _isStarted;

    public override byte[] EncodeName(string name)
    {
        using var utf8 = new ByteBuffer();
        utf8.WriteText(name);
        using var encoded = new ByteBuffer();
        WriteEncoded(encoded, utf8.Written.Span);
        return encoded.Written.ToArray();
    }

    private protected override void WriteField(ReadOnlySpan<byte> name, string value, string? contentType, string? fileName)
    {
        using var utf8 = new ByteBuffer();
        utf8.WriteText(value);
        WriteField(name, utf8.Written.Span, contentType);
    }

    private protected override void WriteField(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, string? contentType)
    {
        if (_isStarted)
            _content.Buffer.Write((byte)'&');
        _isStarted = true;
        _content.Buffer.Write(name);
        _content.Buffer.Write((byte)'=');
        WriteEncoded(_content.Buffer, value);
    }

    private protected override void WriteField(ReadOnlySpan<byte> name, ApiFile value, string? contentType) =>
        throw new NotSupportedException("An encoded form holds texts only.");

    internal override HttpContent? Complete(string? contentType)
    {
        if (!_isStarted)
        {
            Dispose();
            return null;
        }
        if (contentType is not null && MediaType.Is(contentType, UrlEncodedContent.MediaType))
            ContentHeaders.Replace(_content.Headers, "Content-Type", contentType);
        return _content;
    }

    internal override void Dispose() => _content.Dispose();

    private static void WriteEncoded(ByteBuffer buffer, ReadOnlySpan<byte> value)
    {
        while (value.IndexOfAnyExcept(Safe) is var at && at >= 0)
        {
            buffer.Write(value[..at]);
            WriteEscape(buffer, value[at]);
            value = value[(at + 1)..];
        }
        buffer.Write(value);
    }

    private static void WriteEscape(ByteBuffer buffer, byte octet)
    {
        var escape = buffer.Reserve(3);
        escape[0] = (byte)'%';
        escape[1] = (byte)PercentSets.HexDigit(octet >> 4);
        escape[2] = (byte)PercentSets.HexDigit(octet & 15);
        buffer.Advance(3);
    }
}
