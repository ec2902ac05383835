using Format = ZoomGen.Shared.NameTableFormat;

namespace ZoomGen.Json;

/// <summary>Finds member names in the table that is emitted with a type. <see cref="Format"/> describes it.</summary>
internal static class NameTable
{
    /// <summary>The most members that a table can have.</summary>
    public const int MaxCount = 1 << (Format.BitsPerDigit * Format.IndexDigits);

    /// <summary>Reads the name that is expected next, and its colon, if the JSON starts with them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">The position of the entry that is expected next. It moves past the entry.</param>
    /// <param name="json">The JSON from the quote before the name.</param>
    /// <param name="index">The index of the member.</param>
    /// <param name="length">The number of bytes up to the colon, including it.</param>
    public static bool TryReadExpected(ReadOnlySpan<byte> table, ref int at, ReadOnlySpan<byte> json, out int index, out int length)
    {
        var entries = Entries(table);
        if (at < entries.Length)
        {
            length = Length(entries, at);
            if (json.StartsWith(entries.Slice(at + Format.EntryHeader, length)))
            {
                index = Take(entries, ref at);
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
        var entries = Entries(table);
        var slot = (int)(Format.Hash(name, Digit(table[1])) & (uint)(slots - 1));
        while (Number(table.Slice(Format.SlotsStart + (slot * Format.SlotDigits), Format.SlotDigits)) is var place and not 0)
        {
            if (Matches(entries, place - 1, name))
            {
                at = place - 1;
                return Take(entries, ref at);
            }
            slot = (slot + 1) & (slots - 1);
        }
        return -1;
    }

    /// <summary>The name of a member as in JSON, without its quotes.</summary>
    public static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> table, int index)
    {
        var entries = Entries(table);
        var at = 0;
        while (Number(entries.Slice(at, Format.IndexDigits)) != index)
            at += Format.EntryHeader + Length(entries, at);
        return entries.Slice(at + Format.EntryHeader + 1, Length(entries, at) - Format.Punctuation);
    }

    private static int Slots(ReadOnlySpan<byte> table) => 1 << Digit(table[0]);

    private static ReadOnlySpan<byte> Entries(ReadOnlySpan<byte> table) =>
        table[(Format.SlotsStart + (Slots(table) * Format.SlotDigits))..];

    private static bool Matches(ReadOnlySpan<byte> entries, int at, ReadOnlySpan<byte> name) =>
        Length(entries, at) == name.Length + Format.Punctuation
        && entries.Slice(at + Format.EntryHeader + 1, name.Length).SequenceEqual(name);

    private static int Take(ReadOnlySpan<byte> entries, ref int at)
    {
        var index = Number(entries.Slice(at, Format.IndexDigits));
        at += Format.EntryHeader + Length(entries, at);
        return index;
    }

    private static int Length(ReadOnlySpan<byte> entries, int at) => Number(entries.Slice(at + Format.IndexDigits, Format.LengthDigits));

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number << Format.BitsPerDigit) | Digit(digit);
        return number;
    }

    private static int Digit(byte digit) => digit - Format.Zero;
}
