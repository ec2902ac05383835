using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ZoomGen.Json;

/// <summary>
/// Splits JSON into its values. It accepts and refuses what <see cref="Utf8JsonReader"/> does (RFC 8259, without comments and trailing
/// commas). A text that is not JSON ends where it stops being JSON: <see cref="HasFailed"/> is then true, every following value is missing,
/// and <see cref="ReadEnd"/> throws.
/// </summary>
internal ref partial struct JsonScanner(ReadOnlySpan<byte> json)
{
    public const int MaxDepth = 256;

    private readonly ReadOnlySpan<byte> _json = json;
    private int _at;
    private int _start;
    private int _faultAt;
    private int _depth;
    private bool _isAfterOpen;

    /// <summary>
    /// A scanner of an object whose members are as deep as in the object that they come from, or in the root that took their place.
    /// </summary>
    public static JsonScanner OfMembers(ReadOnlySpan<byte> json) => new(json) { _depth = -1 };

    /// <summary>The first byte of the value, which shows its kind. Zero if nothing has been read.</summary>
    public byte First { get; private set; }

    /// <summary>Whether the value is a string with an escape.</summary>
    public bool IsEscaped { get; private set; }

    /// <summary>Whether the value is a string that consists of ASCII characters.</summary>
    public bool IsAscii { get; private set; }

    /// <summary>
    /// Whether the value is a number of at most 18 digits without an exponent: <see cref="Digits"/>, of which the last <see cref="Scale"/>
    /// are behind the point.
    /// </summary>
    public bool IsShortNumber { get; private set; }

    /// <summary>The digits of a short number, with its sign.</summary>
    public long Digits { get; private set; }

    /// <summary>The number of digits behind the point of a short number.</summary>
    public int Scale { get; private set; }

    /// <summary>Whether the value is a number.</summary>
    public readonly bool IsNumber => First is (byte)'-' or (>= (byte)'0' and <= (byte)'9');

    public bool HasFailed { get; private set; }

    /// <summary>The value: a whole scalar, or the part of an object or array that has been read.</summary>
    public readonly Range Value => _start.._at;

    /// <summary>The text of a string without its quotes, or that of a number.</summary>
    public readonly ReadOnlySpan<byte> Text => First == '"' ? _json[(_start + 1)..(_at - 1)] : _json[_start.._at];

    /// <summary>What has not been read.</summary>
    public readonly ReadOnlySpan<byte> Rest => _json[_at..];

    /// <summary>Where to go on. Only a position that has been reached can be set.</summary>
    public int Position
    {
        readonly get => _at;
        set => _at = value;
    }

    public readonly ReadOnlySpan<byte> Slice(Range range) => _json[range];

    /// <summary>Where an object or array starts, to return to it.</summary>
    public readonly (int Start, int Depth) Mark() => (_start, _depth);

    /// <summary>Returns to the start of an object or array, and reads all of it.</summary>
    public void SkipFrom((int Start, int Depth) mark)
    {
        if (HasFailed)
            return;
        ReturnTo(mark);
        Skip();
    }

    /// <summary>Returns to the start of an object or array. Its opening bracket has been read then.</summary>
    public void ReturnTo((int Start, int Depth) mark)
    {
        _at = mark.Start;
        _depth = mark.Depth - 1;
        ReadValue();
    }

    /// <summary>The whole text.</summary>
    public readonly ReadOnlySpan<byte> Json => _json;

    /// <summary>Reads the next value. Of an object or array, only the opening bracket.</summary>
    public void ReadValue()
    {
        SkipWhiteSpace();
        _start = _at;
        First = Next;
        if (First == '"')
        {
            ReadString();
            return;
        }
        switch (First)
        {
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

    /// <summary>The name, without quotes, that starts at a position which has been read.</summary>
    public readonly ReadOnlySpan<byte> NameAt(int position)
    {
        var reader = this;
        reader.Position = position;
        return _json[reader.ReadName()];
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
    /// <exception cref="JsonException">The text is not JSON. The exception has the position where it stops being JSON.</exception>
    public void ReadEnd()
    {
        SkipWhiteSpace();
        if (_at < _json.Length)
            Fail();
        if (!HasFailed)
            return;
        var read = _json[.._faultAt];
        throw new JsonException(
            "The text is not JSON.", path: null, read.Count((byte)'\n'), read.Length - (read.LastIndexOf((byte)'\n') + 1));
    }

    private readonly byte Next
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)_at < (uint)_json.Length ? _json[_at] : (byte)0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MoveNext(byte close)
    {
        var json = _json;
        var at = _at;
        // The usual case: a comma, and no white space.
        if ((uint)(at + 1) < (uint)json.Length && json[at] == ',' && json[at + 1] > ' ' && !_isAfterOpen)
        {
            _at = at + 1;
            return true;
        }
        return MoveNextSlowly(close);
    }

    private bool MoveNextSlowly(byte close)
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

    private void Fail()
    {
        if (!HasFailed)
            _faultAt = _at;
        HasFailed = true;
        First = 0;
        IsShortNumber = false;
        _at = _start = _json.Length;
    }

    private static void SetBit(Span<ulong> bits, int at, bool value)
    {
        var bit = 1UL << (at & 63);
        bits[at >> 6] = value ? bits[at >> 6] | bit : bits[at >> 6] & ~bit;
    }

    private static bool GetBit(ReadOnlySpan<ulong> bits, int at) => (bits[at >> 6] & (1UL << (at & 63))) != 0;
}
