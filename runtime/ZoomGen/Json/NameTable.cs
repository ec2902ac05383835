using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Format = ZoomGen.Shared.NameTableFormat;

namespace ZoomGen.Json;

/// <summary>Finds member names in the table that is emitted with a type. <see cref="Format"/> describes it.</summary>
internal static class NameTable
{
    /// <summary>The most members that a table can have.</summary>
    public const int MaxCount = 1 << (Format.BitsPerDigit * Format.IndexDigits);

    // The digit zero, four times.
    private const uint Zeros = Format.Zero * 0x01010101u;

    /// <summary>Reads the name that is expected next, and its colon, if the JSON starts with them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">The position of the entry that is expected next, or 0 for the first. It moves past the entry.</param>
    /// <param name="json">The JSON from the quote before the name.</param>
    /// <param name="index">The index of the member.</param>
    /// <param name="length">The number of bytes up to the colon, including it.</param>
    public static bool TryReadExpected(ReadOnlySpan<byte> table, ref int at, ReadOnlySpan<byte> json, out int index, out int length)
    {
        if (at == 0)
            at = Start(table);
        if (at < table.Length)
        {
            (index, length) = Header(table, at);
            if (StartsWith(json, table[(at + Format.EntryHeader)..], length))
            {
                at += Format.EntryHeader + length;
                return true;
            }
        }
        index = length = 0;
        return false;
    }

    /// <summary>The index of a member, or -1.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">Moves past the entry that is found.</param>
    /// <param name="name">The name as in JSON, with the fewest escapes and without its quotes.</param>
    public static int Find(ReadOnlySpan<byte> table, ref int at, ReadOnlySpan<byte> name)
    {
        var slots = Slots(table);
        var start = Start(table);
        var slot = (int)(Format.Hash(name, Digit(table[1])) & (uint)(slots - 1));
        while (Place(table, slot) is var place and not 0)
        {
            var entry = start + place - 1;
            var (index, length) = Header(table, entry);
            if (length == name.Length + Format.Punctuation && table.Slice(entry + Format.EntryHeader + 1, name.Length).SequenceEqual(name))
            {
                at = entry + Format.EntryHeader + length;
                return index;
            }
            slot = (slot + 1) & (slots - 1);
        }
        return -1;
    }

    /// <summary>The name of a member as in JSON, without its quotes.</summary>
    public static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> table, int index)
    {
        var at = Start(table);
        while (true)
        {
            var (current, length) = Header(table, at);
            at += Format.EntryHeader;
            if (current == index)
                return table.Slice(at + 1, length - Format.Punctuation);
            at += length;
        }
    }

    // Most names need one comparison of a vector, of which only the bytes of the name count, or two that overlap.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool StartsWith(ReadOnlySpan<byte> json, ReadOnlySpan<byte> table, int length)
    {
        var size = Vector128<byte>.Count;
        if (length > 2 * size || Math.Min(json.Length, table.Length) < Math.Max(length, size))
            return json.StartsWith(table[..length]);
        ref var left = ref MemoryMarshal.GetReference(json);
        ref var right = ref MemoryMarshal.GetReference(table);
        var equal = Vector128.Equals(Vector128.LoadUnsafe(ref left), Vector128.LoadUnsafe(ref right)).ExtractMostSignificantBits();
        if (length <= size)
            return (~equal & ((1u << length) - 1)) == 0;
        var end = (nuint)(length - size);
        return equal == 0xFFFF && Vector128.EqualsAll(Vector128.LoadUnsafe(ref left, end), Vector128.LoadUnsafe(ref right, end));
    }

    private static int Slots(ReadOnlySpan<byte> table) => 1 << Digit(table[0]);

    private static int Start(ReadOnlySpan<byte> table) => Format.SlotsStart + (Slots(table) * Format.SlotDigits);

    private static int Place(ReadOnlySpan<byte> table, int slot)
    {
        var digits = table.Slice(Format.SlotsStart + (slot * Format.SlotDigits), Format.SlotDigits);
        return (((Digit(digits[0]) << Format.BitsPerDigit) | Digit(digits[1])) << Format.BitsPerDigit) | Digit(digits[2]);
    }

    // All four digits at once, because this happens for each member that is read.
    private static (int Index, int Length) Header(ReadOnlySpan<byte> table, int at)
    {
        var digits = BinaryPrimitives.ReadUInt32BigEndian(table[at..]) - Zeros;
        return (Number(digits >> 16), Number(digits & 0xFFFF));
    }

    private static int Number(uint digits) => (int)(((digits >> 8) << Format.BitsPerDigit) | (digits & 0xFF));

    private static int Digit(byte digit) => digit - Format.Zero;
}
