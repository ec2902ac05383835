namespace ZoomGen.Requests;

/// <summary>
/// <c>application/x-www-form-urlencoded</c> as Postman writes it: everything but letters, digits and <c>-._~</c> is encoded, a space as
/// <c>%20</c>.
/// </summary>
internal sealed class UrlEncodedForm : FormContent
{
    private readonly BufferedContent _content = new("application/x-www-form-urlencoded");

    private protected override void WriteText(ReadOnlySpan<byte> name, string value)
    {
        using var utf8 = new ByteBuffer();
        utf8.WriteText(value);
        WriteUtf8(name, utf8.Written.Span);
    }

    private protected override void WriteUtf8(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (_content.Buffer.Length > 0)
            _content.Buffer.Write((byte)'&');
        _content.Buffer.Write(name);
        _content.Buffer.Write((byte)'=');
        foreach (var octet in value)
            WriteOctet(octet);
    }

    internal override HttpContent? Complete()
    {
        if (_content.Buffer.Length > 0)
            return _content;
        _content.Dispose();
        return null;
    }

    private void WriteOctet(byte octet)
    {
        if (char.IsAsciiLetterOrDigit((char)octet) || octet is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~')
        {
            _content.Buffer.Write(octet);
            return;
        }
        var escape = _content.Buffer.Reserve(3);
        escape[0] = (byte)'%';
        escape[1] = HexDigit(octet >> 4);
        escape[2] = HexDigit(octet & 15);
        _content.Buffer.Advance(3);
    }

    private static byte HexDigit(int digit) => "0123456789ABCDEF"u8[digit];
}
