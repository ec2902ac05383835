namespace ZoomGen.Requests;

/// <summary>
/// <c>application/x-www-form-urlencoded</c> as Postman writes it: everything but letters, digits and <c>-._~</c> is encoded, a space as
/// <c>%20</c>.
/// </summary>
internal sealed class UrlEncodedForm : FormContent
{
    private const string MediaType = "application/x-www-form-urlencoded";

    private readonly BufferedContent _content = new(MediaType);
    private bool _isStarted;

    public override byte[] Name(string name)
    {
        using var utf8 = new ByteBuffer();
        utf8.WriteText(name);
        using var encoded = new ByteBuffer();
        WriteEncoded(encoded, utf8.Written.Span);
        return encoded.Written.ToArray();
    }

    private protected override void WriteText(ReadOnlySpan<byte> name, string value, string? contentType, string? fileName)
    {
        using var utf8 = new ByteBuffer();
        utf8.WriteText(value);
        WriteUtf8(name, utf8.Written.Span, contentType);
    }

    private protected override void WriteUtf8(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, string? contentType)
    {
        if (_isStarted)
            _content.Buffer.Write((byte)'&');
        _isStarted = true;
        _content.Buffer.Write(name);
        _content.Buffer.Write((byte)'=');
        WriteEncoded(_content.Buffer, value);
    }

    private protected override void WriteFile(ReadOnlySpan<byte> name, ApiFile value, string? contentType) =>
        throw new NotSupportedException("An encoded form holds texts only.");

    internal override HttpContent? Complete(string? contentType)
    {
        if (!_isStarted)
        {
            Dispose();
            return null;
        }
        if (contentType is not null && MediaTypes.IsOf(contentType, MediaType))
            ContentHeaders.Replace(_content.Headers, "Content-Type", contentType);
        return _content;
    }

    internal override void Dispose() => _content.Dispose();

    private static void WriteEncoded(ByteBuffer buffer, ReadOnlySpan<byte> value)
    {
        foreach (var octet in value)
            WriteOctet(buffer, octet);
    }

    private static void WriteOctet(ByteBuffer buffer, byte octet)
    {
        if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
        {
            buffer.Write(octet);
            return;
        }
        var escape = buffer.Reserve(3);
        escape[0] = (byte)'%';
        escape[1] = HexDigit(octet >> 4);
        escape[2] = HexDigit(octet & 15);
        buffer.Advance(3);
    }

    private static byte HexDigit(int digit) => "0123456789ABCDEF"u8[digit];
}
