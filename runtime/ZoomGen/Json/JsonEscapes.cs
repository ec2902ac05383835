using System.Text;

namespace ZoomGen.Json;

/// <summary>The escapes of JSON strings (RFC 8259, section 7).</summary>
internal static class JsonEscapes
{
    private const int MaxLength = 512;
    private const int HexDigits = 4;

    /// <summary>Decodes the text of a string, which consists of ASCII characters and valid escapes.</summary>
    /// <returns>
    /// The text, or null if that is left to the strict reader: it contains a surrogate, which may be a lone one, or is long.
    /// </returns>
    public static string? Decode(ReadOnlySpan<byte> text)
    {
        if (text.Length > MaxLength)
            return null;
        Span<char> chars = stackalloc char[text.Length];
        var length = 0;
        while (text.IndexOf((byte)'\\') is var plain and >= 0)
        {
            length += Encoding.Latin1.GetChars(text[..plain], chars[length..]);
            var character = Read(text[plain..], out var escape);
            if (char.IsSurrogate(character))
                return null;
            chars[length++] = character;
            text = text[(plain + escape)..];
        }
        length += Encoding.Latin1.GetChars(text, chars[length..]);
        return new(chars[..length]);
    }

    private static char Read(ReadOnlySpan<byte> escape, out int length)
    {
        length = 2;
        switch (escape[1])
        {
            case (byte)'b':
                return '\b';
            case (byte)'f':
                return '\f';
            case (byte)'n':
                return '\n';
            case (byte)'r':
                return '\r';
            case (byte)'t':
                return '\t';
            case (byte)'u':
                length += HexDigits;
                return (char)((Hex(escape[2]) << 12) | (Hex(escape[3]) << 8) | (Hex(escape[4]) << 4) | Hex(escape[5]));
            default:
                return (char)escape[1];
        }
    }

    private static int Hex(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
