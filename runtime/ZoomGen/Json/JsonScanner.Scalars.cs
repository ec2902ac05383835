using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ZoomGen.Json;

/// <content>Literals, numbers and strings.</content>
internal ref partial struct JsonScanner
{
    /// <summary>Numbers with so many digits fit in 64 bits.</summary>
    private const int MaxDigits = 18;

    /// <summary>The length of <c>\u0041</c>.</summary>
    private const int UnicodeEscape = 6;

    private void ReadLiteral(ReadOnlySpan<byte> literal)
    {
        var length = Rest.CommonPrefixLength(literal);
        _at += length;
        if (length < literal.Length)
            Fail();
    }

    private void ReadNumber()
    {
        var json = _json;
        var at = _at;
        var isNegative = json[at] == '-';
        if (isNegative)
            at++;
        var first = at;
        var digits = ReadDigits(json, ref at, 0);
        var count = at - first;
        if (count == 0 || (count > 1 && json[first] == '0'))
        {
            _at = count == 0 ? at : first + 1;
            Fail();
            return;
        }
        Scale = 0;
        if ((uint)at < (uint)json.Length && json[at] == '.')
        {
            var point = ++at;
            digits = ReadDigits(json, ref at, digits);
            Scale = at - point;
            count += Scale;
            if (Scale == 0)
            {
                _at = at;
                Fail();
                return;
            }
        }
        IsShortNumber = count <= MaxDigits;
        Digits = isNegative ? -digits : digits;
        _at = at;
        if ((uint)at < (uint)json.Length && json[at] is (byte)'e' or (byte)'E')
            ReadExponent();
    }

    private static long ReadDigits(ReadOnlySpan<byte> json, ref int at, long digits)
    {
        uint digit;
        while ((uint)at < (uint)json.Length && (digit = (uint)(json[at] - '0')) <= 9)
        {
            digits = unchecked((digits * 10) + digit);
            at++;
        }
        return digits;
    }

    private void ReadExponent()
    {
        IsShortNumber = false;
        _at++;
        if (Next is (byte)'+' or (byte)'-')
            _at++;
        var first = _at;
        ReadDigits(_json, ref _at, 0);
        if (_at == first)
            Fail();
    }

    // Up to the quote that ends the string, an escape, or a control character.
    private void ReadString()
    {
        var json = _json;
        var at = _at + 1;
        var isAscii = true;
        IsEscaped = false;
        while (true)
        {
            at = FindStop(json, at, ref isAscii);
            if ((uint)at >= (uint)json.Length || json[at] < ' ')
            {
                _at = at;
                Fail();
                return;
            }
            if (json[at] == '"')
                break;
            IsEscaped = true;
            if (!SkipEscape(ref at))
                return;
        }
        IsAscii = isAscii;
        _at = at + 1;
    }

    // The position of the next quote, backslash or control character, or the end.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FindStop(ReadOnlySpan<byte> json, int at, ref bool isAscii)
    {
        while (json.Length - at >= Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
            var stops = (Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes, Vector128.Create((byte)' '))).ExtractMostSignificantBits();
            var others = bytes.ExtractMostSignificantBits();
            if (stops != 0)
            {
                // Before the lowest stop.
                isAscii &= (others & (stops - 1) & ~stops) == 0;
                return at + BitOperations.TrailingZeroCount(stops);
            }
            isAscii &= others == 0;
            at += Vector128<byte>.Count;
        }
        while ((uint)at < (uint)json.Length && json[at] is not ((byte)'"' or (byte)'\\') and >= (byte)' ')
            isAscii &= json[at++] < 0x80;
        return at;
    }

    private bool SkipEscape(ref int at)
    {
        var kind = at + 1 < _json.Length ? _json[at + 1] : (byte)0;
        if (kind is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
        {
            at += 2;
            return true;
        }
        var length = kind == 'u' ? 2 + CountHexDigits(_json[(at + 2)..]) : 1;
        at += length;
        if (length == UnicodeEscape)
            return true;
        _at = at;
        Fail();
        return false;
    }

    private static int CountHexDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < UnicodeEscape - 2 && count < text.Length && char.IsAsciiHexDigit((char)text[count]))
            count++;
        return count;
    }
}
