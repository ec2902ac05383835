using System.Buffers;
using System.Text;
using ZoomGen.Shared;

namespace ZoomGen.Buffers;

/// <summary>Characters in a span of the caller, and in a pooled array once they are more. Disposing returns the array.</summary>
internal ref struct CharBuffer(Span<char> initial)
{
    private Span<char> _chars = initial;
    private char[]? _rented;
    private int _length;

    public readonly ReadOnlySpan<char> Written => _chars[.._length];

    public void Append(scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_chars[_length..]);
        _length += text.Length;
    }

    public void Prepend(string text)
    {
        Reserve(text.Length);
        _chars[.._length].CopyTo(_chars[text.Length..]);
        text.CopyTo(_chars);
        _length += text.Length;
    }

    /// <summary>Appends text, percent-encoded as UTF-8 but for the safe characters.</summary>
    public void AppendEncoded(scoped ReadOnlySpan<char> text, SearchValues<char> safe)
    {
        while (text.IndexOfAnyExcept(safe) is var at && at >= 0)
        {
            Append(text[..at]);
            Rune.DecodeFromUtf16(text[at..], out var rune, out var consumed);
            AppendEscape(rune);
            text = text[(at + consumed)..];
        }
        Append(text);
    }

    public override readonly string ToString() => Written.ToString();

    public void Dispose()
    {
        if (_rented is { } rented)
            Pool.Return(rented);
        this = default;
    }

    private void AppendEscape(Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
        {
            Reserve(3);
            _chars[_length++] = '%';
            _chars[_length++] = PercentSets.HexDigit(octet >> 4);
            _chars[_length++] = PercentSets.HexDigit(octet & 15);
        }
    }

    private void Reserve(int length)
    {
        if (_chars.Length - _length >= length)
            return;
        var larger = Pool.RentChars(Math.Max(_chars.Length * 2, _length + length));
        Written.CopyTo(larger);
        if (_rented is { } rented)
            Pool.Return(rented);
        _chars = _rented = larger;
    }
}
