using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ZoomGen.Json;

/// <content>
/// Values of an expected kind in their usual form, which are read without asking what else they could be. Each method returns false for
/// any other form, and has then read nothing but white space: <see cref="ReadValue"/> reads the value.
/// </content>
internal ref partial struct JsonScanner
{
    /// <summary>Reads a string of ASCII characters without escapes.</summary>
    /// <param name="text">The string without its quotes.</param>
    public bool TryReadText(out ReadOnlySpan<byte> text)
    {
        SkipWhiteSpace();
        if (Next == '"')
        {
            var start = _at + 1;
            var end = FindSpecial(_json, start);
            if ((uint)end < (uint)_json.Length && _json[end] == '"')
            {
                text = _json[start..end];
                _at = end + 1;
                return true;
            }
        }
        text = default;
        return false;
    }

    /// <summary>Reads an integer of at most 18 digits.</summary>
    public bool TryReadInteger(out long value)
    {
        SkipWhiteSpace();
        var json = _json;
        var at = _at;
        var isNegative = Next == '-';
        if (isNegative)
            at++;
        var first = at;
        value = ReadDigits(json, ref at, 0);
        var count = at - first;
        // Text that ends here is not complete, and a zero before other digits, or after a minus, is rare or wrong.
        if (count is 0 or > MaxDigits || (uint)at >= (uint)json.Length || json[at] is (byte)'.' or (byte)'e' or (byte)'E'
            || (json[first] == '0' && (count > 1 || isNegative)))
            return false;
        if (isNegative)
            value = -value;
        _at = at;
        return true;
    }

    /// <summary>Reads <c>null</c>, <c>true</c> or <c>false</c>.</summary>
    public bool TryReadLiteral(ReadOnlySpan<byte> literal)
    {
        SkipWhiteSpace();
        if (!Rest.StartsWith(literal))
            return false;
        _at += literal.Length;
        return true;
    }

    // The position of the next quote, backslash, control character or byte that is not ASCII, or the end.
    private static int FindSpecial(ReadOnlySpan<byte> json, int at)
    {
        while (json.Length - at >= Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(json), (nuint)at);
            // As signed numbers, the bytes that are not ASCII are negative.
            var special = (Vector128.Equals(bytes, Vector128.Create((byte)'"'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
                | Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()).ExtractMostSignificantBits();
            if (special != 0)
                return at + BitOperations.TrailingZeroCount(special);
            at += Vector128<byte>.Count;
        }
        while ((uint)at < (uint)json.Length && json[at] is >= (byte)' ' and < 0x80 and not ((byte)'"' or (byte)'\\'))
            at++;
        return at;
    }
}
