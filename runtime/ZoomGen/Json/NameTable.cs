using Format = ZoomGen.Shared.NameTableFormat;

namespace ZoomGen.Json;

/// <summary>Finds member names in the table that is emitted with a type. <see cref="Format"/> describes it.</summary>
internal static class NameTable
{
    /// <summary>The index of a member, or -1.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">The position of the entry that is expected next. It moves past the entry that is found.</param>
    /// <param name="name">The name as in JSON, with the fewest escapes and without its quotes.</param>
    public static int Find(ReadOnlySpan<byte> table, ref int at, ReadOnlySpan<byte> name)
    {
        var slots = 1 << Digit(table[0]);
        var entries = table[(Format.SlotsStart + (slots * Format.SlotDigits))..];
        if (at < entries.Length && Matches(entries, at, name))
            return Take(entries, ref at);
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
