using System.Text;
using System.Text.Unicode;

namespace ZoomGen.Json;

/// <summary>The escapes of JSON strings (RFC 8259, section 7).</summary>
internal static class JsonEscapes
{
    /// <summary>Longer texts are decoded in an array.</summary>
    private const int MaxOnStack = 512;

    private const int HexDigits = 4;

    /// <summary>Decodes the text of a string, whose escapes are valid.</summary>
    /// <returns>The text, or null for bytes that are not UTF-8 and for a lone surrogate, which no .NET string should contain.</returns>
    public static string? Decode(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
            return null;
        Span<char> chars = text.Length <= MaxOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        while (text.IndexOf((byte)'\\') is var plain and >= 0)
        {
            length += Encoding.UTF8.GetChars(text[..plain], chars[length..]);
            chars[length++] = Read(text[plain..], out var escape);
            text = text[(plain + escape)..];
        }
        length += Encoding.UTF8.GetChars(text, chars[length..]);
        chars = chars[..length];
        return HasLoneSurrogate(chars) ? null : new(chars);
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

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return true;
            text = text[(at + 2)..];
        }
        return false;
    }
}
