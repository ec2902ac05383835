using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using ZoomGen.Buffers;

namespace ZoomGen.Json;

/// <summary>Writes single values as JSON.</summary>
internal static class JsonScalarWriter
{
    private const int NumberLength = 64;

    /// <summary>Longer texts are written faster by the framework, in characters.</summary>
    private const int MaxShort = 256;

    private static readonly SearchValues<char> Escaped = SearchValues.Create(FindEscaped());

    public static void Write(ByteBuffer buffer, bool value) => buffer.Write(value ? "true"u8 : "false"u8);

    public static void Write(ByteBuffer buffer, long value)
    {
        Utf8Formatter.TryFormat(value, buffer.Reserve(NumberLength), out var length);
        buffer.Advance(length);
    }

    /// <summary>Keeps the scale: <c>10.50</c> does not become <c>10.5</c>.</summary>
    public static void Write(ByteBuffer buffer, decimal value)
    {
        Utf8Formatter.TryFormat(value, buffer.Reserve(NumberLength), out var length);
        buffer.Advance(length);
    }

    /// <exception cref="ArgumentException">The value is infinite or not a number.</exception>
    public static void Write(ByteBuffer buffer, double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentException("JSON has no way to write an infinite number or NaN.", nameof(value));
        Utf8Formatter.TryFormat(value, buffer.Reserve(NumberLength), out var length);
        buffer.Advance(length);
    }

    /// <summary>
    /// Writes only the escapes that JSON requires, and a lone surrogate, which UTF-8 cannot represent, as <c>\uXXXX</c>.
    /// </summary>
    public static void Write(ByteBuffer buffer, ReadOnlySpan<char> value)
    {
        if (value.Length <= MaxShort && TryWriteAscii(buffer.Reserve(value.Length + 2), value))
        {
            buffer.Advance(value.Length + 2);
            return;
        }
        buffer.Write((byte)'"');
        while (value.IndexOfAny(Escaped) is var at && at >= 0)
        {
            buffer.WriteText(value[..at]);
            value = value[(at + WriteFirst(buffer, value[at..]))..];
        }
        buffer.WriteText(value);
        buffer.Write((byte)'"');
    }

    private static string FindEscaped()
    {
        var escaped = new StringBuilder("\"\\");
        for (var control = '\0'; control < ' '; control++)
            escaped.Append(control);
        for (var surrogate = '\uD800'; surrogate <= '\uDFFF'; surrogate++)
            escaped.Append(surrogate);
        return escaped.ToString();
    }

    // The usual case: nothing to escape, and one byte for each character.
    private static bool TryWriteAscii(Span<byte> target, ReadOnlySpan<char> value)
    {
        target[0] = target[value.Length + 1] = (byte)'"';
        var rest = target[1..];
        var at = 0;
        for (; value.Length - at >= Vector128<ushort>.Count; at += Vector128<ushort>.Count)
        {
            var units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(value)), (nuint)at);
            var others = Vector128.LessThan(units, Vector128.Create((ushort)' ')) | Vector128.GreaterThan(units, Vector128.Create((ushort)'~'))
                | Vector128.Equals(units, Vector128.Create((ushort)'"')) | Vector128.Equals(units, Vector128.Create((ushort)'\\'));
            if (others != Vector128<ushort>.Zero)
                return false;
            Vector128.Narrow(units, units).GetLower().CopyTo(rest[at..]);
        }
        for (; at < value.Length; at++)
        {
            if (value[at] is < ' ' or > '~' or '"' or '\\')
                return false;
            rest[at] = (byte)value[at];
        }
        return true;
    }

    // Returns the number of UTF-16 units that were written.
    private static int WriteFirst(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out var consumed) == OperationStatus.Done && !rune.IsBmp)
        {
            buffer.WriteText(text[..consumed]);
            return consumed;
        }
        if (text[0] is '"' or '\\')
        {
            buffer.Write((byte)'\\');
            buffer.Write((byte)text[0]);
        }
        else
        {
            buffer.WriteText($"\\u{(int)text[0]:x4}");
        }
        return 1;
    }
}
