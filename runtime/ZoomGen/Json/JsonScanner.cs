using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ZoomGen.Json;

/// <summary>
/// Splits JSON into its values. It accepts and refuses what <see cref="Utf8JsonReader"/> does (RFC 8259, without comments and trailing
/// commas). A text that is not JSON ends where it stops being JSON: <see cref="HasFailed"/> is then true, every following value is missing,
/// and <see cref="ThrowIfFailed"/> says what is wrong.
/// </summary>
internal ref struct JsonScanner(ReadOnlySpan<byte> json)
{
    public const int MaxDepth = 256;

    private const ulong Ones = 0x0101010101010101;
    private const ulong HighBits = 0x80 * Ones;

    /// <summary>Numbers with so many digits fit in 64 bits.</summary>
    private const int MaxDigits = 18;

    private readonly ReadOnlySpan<byte> _json = json;
    private int _at;
    private int _start;
    private int _depth;
    private bool _isAfterOpen;

    /// <summary>
    /// A scanner of an object whose members are as deep as in the object that they come from, or in the root that took their place.
    /// </summary>
    public static JsonScanner OfMembers(ReadOnlySpan<byte> json) => new(json) { _depth = -1 };

    /// <summary>The first byte of the value, which determines its kind. Zero if there is no value.</summary>
    public byte First { get; private set; }

    /// <summary>Whether the value is a string with an escape.</summary>
    public bool IsEscaped { get; private set; }

    /// <summary>Whether the value is a string that consists of ASCII characters.</summary>
    public bool IsAscii { get; private set; }

    /// <summary>Whether the value is an integer of at most 18 digits, which is <see cref="Int64"/>.</summary>
    public bool IsInt64 { get; private set; }

    public long Int64 { get; private set; }

    public bool HasFailed { get; private set; }

    /// <summary>The value: a whole scalar, or the part of an object or array that has been read.</summary>
    public readonly Range Value => _start.._at;

    /// <summary>The text of a string without its quotes, or that of a number.</summary>
    public readonly ReadOnlySpan<byte> Text => First == '"' ? _json[(_start + 1)..(_at - 1)] : _json[_start.._at];

    /// <summary>What has not been read.</summary>
    public readonly ReadOnlySpan<byte> Rest => _json[_at..];

    public readonly int Position => _at;

    public readonly ReadOnlySpan<byte> Slice(Range range) => _json[range];

    /// <summary>Where an object or array starts, to return to it.</summary>
    public readonly (int Start, int Depth) Mark() => (_start, _depth);

    /// <summary>Returns to the start of an object or array, and reads all of it.</summary>
    public void SkipFrom((int Start, int Depth) mark)
    {
        if (HasFailed)
            return;
        _at = mark.Start;
        _depth = mark.Depth - 1;
        ReadValue();
        Skip();
    }

    /// <summary>Skips bytes that have been compared with <see cref="Rest"/>.</summary>
    public void Advance(int length) => _at += length;

    /// <summary>Reads the next value. Of an object or array, only the opening bracket.</summary>
    public void ReadValue()
    {
        SkipWhiteSpace();
        _start = _at;
        switch (First = Next)
        {
            case (byte)'"':
                ReadString();
                break;
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                ReadNumber();
                break;
            case (byte)'{' or (byte)'[':
                Open();
                break;
            case (byte)'t':
                ReadLiteral("true"u8);
                break;
            case (byte)'f':
                ReadLiteral("false"u8);
                break;
            case (byte)'n':
                ReadLiteral("null"u8);
                break;
            default:
                Fail();
                break;
        }
    }

    /// <summary>Moves to the quote before the next name in an object. False at the end of the object, which is then read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveToName()
    {
        if (!MoveNext((byte)'}'))
            return false;
        if (Next == '"')
            return true;
        Fail();
        return false;
    }

    /// <summary>Moves to the next element of an array. False at the end of the array, which is then read.</summary>
    public bool MoveToElement() => MoveNext((byte)']');

    /// <summary>Reads the name at the current position, and the colon after it. Its range is without quotes.</summary>
    public Range ReadName()
    {
        var start = _at + 1;
        ReadString();
        var end = _at - 1;
        SkipWhiteSpace();
        if (Next != ':')
        {
            Fail();
            return default;
        }
        _at++;
        return start..end;
    }

    /// <summary>Reads the rest of an object or array whose opening bracket has been read. <see cref="Value"/> is then all of it.</summary>
    public void Skip()
    {
        if (First is not ((byte)'{' or (byte)'['))
            return;
        var (start, first, outer) = (_start, First, _depth - 1);
        Span<ulong> objects = stackalloc ulong[MaxDepth / 64];
        var isObject = first == '{';
        while (!HasFailed)
        {
            if (isObject ? MoveToName() : MoveToElement())
            {
                if (isObject)
                    ReadName();
                ReadValue();
                if (First is not ((byte)'{' or (byte)'['))
                    continue;
                SetBit(objects, _depth - 2, isObject);
                isObject = First == '{';
            }
            else if (_depth == outer)
            {
                break;
            }
            else
            {
                isObject = GetBit(objects, _depth - 1);
            }
        }
        (_start, First) = (start, first);
    }

    /// <summary>Ends the text: nothing but white space may follow.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public void ReadEnd()
    {
        SkipWhiteSpace();
        if (_at < _json.Length)
            Fail();
        ThrowIfFailed();
    }

    /// <summary>Reads the text again, strictly, for a message that says what is wrong where.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public readonly void ThrowIfFailed()
    {
        if (!HasFailed)
            return;
        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = MaxDepth });
        while (reader.Read())
        {
        }
        throw new JsonException("The text is not JSON.");
    }

    private readonly byte Next
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)_at < (uint)_json.Length ? _json[_at] : (byte)0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MoveNext(byte close)
    {
        SkipWhiteSpace();
        var next = Next;
        if (next == close)
        {
            _at++;
            _depth--;
            _isAfterOpen = false;
            return false;
        }
        if (_isAfterOpen)
        {
            _isAfterOpen = false;
            return !HasFailed;
        }
        if (next != ',')
        {
            Fail();
            return false;
        }
        _at++;
        SkipWhiteSpace();
        return true;
    }

    private void Open()
    {
        if (_depth == MaxDepth)
        {
            Fail();
            return;
        }
        _at++;
        _depth++;
        _isAfterOpen = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void SkipWhiteSpace()
    {
        if (Next <= ' ')
            SkipMore();
    }

    private void SkipMore()
    {
        while (Next is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _at++;
    }

    private void ReadLiteral(ReadOnlySpan<byte> literal)
    {
        if (Rest.StartsWith(literal))
            _at += literal.Length;
        else
            Fail();
    }

    private void ReadNumber()
    {
        var at = _at;
        var isNegative = _json[at] == '-';
        if (isNegative)
            at++;
        var first = at;
        var value = 0L;
        byte digit;
        while ((uint)at < (uint)_json.Length && (digit = (byte)(_json[at] - '0')) <= 9)
        {
            value = unchecked((value * 10) + digit);
            at++;
        }
        var digits = at - first;
        if (digits == 0 || (digits > 1 && _json[first] == '0'))
        {
            Fail();
            return;
        }
        IsInt64 = digits <= MaxDigits;
        Int64 = isNegative ? -value : value;
        if ((uint)at < (uint)_json.Length && _json[at] is (byte)'.' or (byte)'e' or (byte)'E')
            ReadFraction(at);
        else
            _at = at;
    }

    private void ReadFraction(int at)
    {
        IsInt64 = false;
        if (_json[at] == '.' && !SkipDigits(ref at))
            return;
        if ((uint)at < (uint)_json.Length && _json[at] is (byte)'e' or (byte)'E')
        {
            if (at + 1 < _json.Length && _json[at + 1] is (byte)'+' or (byte)'-')
                at++;
            if (!SkipDigits(ref at))
                return;
        }
        _at = at;
    }

    // Skips the byte at the position, and the digits after it, of which there is at least one.
    private bool SkipDigits(ref int at)
    {
        var start = ++at;
        while ((uint)at < (uint)_json.Length && _json[at] is >= (byte)'0' and <= (byte)'9')
            at++;
        if (at > start)
            return true;
        Fail();
        return false;
    }

    // Eight bytes at a time, up to the quote that ends the string, an escape, or a control character.
    private void ReadString()
    {
        var at = _at + 1;
        IsEscaped = false;
        ulong seen = 0;
        while (true)
        {
            while (_json.Length - at >= sizeof(ulong))
            {
                var word = BinaryPrimitives.ReadUInt64LittleEndian(_json[at..]);
                var stops = Stops(word);
                if (stops == 0)
                {
                    seen |= word;
                    at += sizeof(ulong);
                    continue;
                }
                var before = BitOperations.TrailingZeroCount(stops) & ~7;
                seen |= word & ((1UL << before) - 1);
                at += before >> 3;
                break;
            }
            while ((uint)at < (uint)_json.Length && _json[at] is not ((byte)'"' or (byte)'\\') and >= (byte)' ')
                seen |= _json[at++];
            if ((uint)at >= (uint)_json.Length || _json[at] < ' ')
            {
                Fail();
                return;
            }
            if (_json[at] == '"')
                break;
            IsEscaped = true;
            if (!SkipEscape(ref at))
                return;
        }
        IsAscii = (seen & HighBits) == 0;
        _at = at + 1;
    }

    // The high bit of each byte that is a quote, a backslash or a control character. Bits above the lowest one may be wrong.
    private static ulong Stops(ulong word)
    {
        var quote = word ^ ('"' * Ones);
        var backslash = word ^ ('\\' * Ones);
        return (((quote - Ones) & ~quote) | ((backslash - Ones) & ~backslash) | ((word - (' ' * Ones)) & ~word)) & HighBits;
    }

    private bool SkipEscape(ref int at)
    {
        var kind = at + 1 < _json.Length ? _json[at + 1] : (byte)0;
        if (kind is (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'b' or (byte)'f' or (byte)'n' or (byte)'r' or (byte)'t')
        {
            at += 2;
            return true;
        }
        if (kind == 'u' && _json.Length - at >= 6
            && char.IsAsciiHexDigit((char)_json[at + 2]) && char.IsAsciiHexDigit((char)_json[at + 3])
            && char.IsAsciiHexDigit((char)_json[at + 4]) && char.IsAsciiHexDigit((char)_json[at + 5]))
        {
            at += 6;
            return true;
        }
        Fail();
        return false;
    }

    private void Fail()
    {
        HasFailed = true;
        First = 0;
        IsInt64 = false;
        _at = _start = _json.Length;
    }

    private static void SetBit(Span<ulong> bits, int at, bool value)
    {
        var bit = 1UL << (at & 63);
        bits[at >> 6] = value ? bits[at >> 6] | bit : bits[at >> 6] & ~bit;
    }

    private static bool GetBit(ReadOnlySpan<ulong> bits, int at) => (bits[at >> 6] & (1UL << (at & 63))) != 0;
}
