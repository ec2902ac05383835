namespace ZoomGen.Json;

/// <summary>
/// Looks member names up in the table that is emitted with a type. All numbers are digits of six bits, <c>'0' + value</c>: one digit for the
/// binary logarithm of the number of slots, one for the seed of the hash; per slot three digits for the place of an entry, plus one, or zero; then the entries in the order of
/// the sample, each of two digits of index, two of length, and that many bytes <c>"name":</c>.
/// </summary>
internal static class NameTable
{
    private const int SlotsStart = 2;
    private const int SlotDigits = 3;
    private const int EntryHeader = 4;

    // Quotes and colon around the name.
    private const int Punctuation = 3;

    /// <summary>The index of a member, or -1.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">Where the entry stands that is expected next; moves behind the entry that is found.</param>
    /// <param name="name">The name as JSON writes it, with the fewest escapes and without its quotes.</param>
    public static int Find(ReadOnlySpan<byte> table, ref int at, ReadOnlySpan<byte> name)
    {
        var slots = 1 << Digit(table[0]);
        var entries = table[(SlotsStart + (slots * SlotDigits))..];
        if (at < entries.Length && Matches(entries, at, name))
            return Take(entries, ref at);
        var slot = (int)(Hash(name, Digit(table[1])) & (uint)(slots - 1));
        while (Number(table.Slice(SlotsStart + (slot * SlotDigits), SlotDigits)) is var place and not 0)
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
        Length(entries, at) == name.Length + Punctuation && entries.Slice(at + EntryHeader + 1, name.Length).SequenceEqual(name);

    private static int Take(ReadOnlySpan<byte> entries, ref int at)
    {
        var index = Number(entries.Slice(at, 2));
        at += EntryHeader + Length(entries, at);
        return index;
    }

    private static int Length(ReadOnlySpan<byte> entries, int at) => Number(entries.Slice(at + 2, 2));

    private static uint Hash(ReadOnlySpan<byte> name, int seed)
    {
        var hash = 2166136261u ^ (uint)seed;
        foreach (var value in name)
            hash = unchecked((hash ^ value) * 16777619u);
        return hash ^ (hash >> 15);
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = (number << 6) | Digit(digit);
        return number;
    }

    private static int Digit(byte digit) => digit - '0';
}
