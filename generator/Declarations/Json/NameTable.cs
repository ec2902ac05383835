using System.Text;
using ZoomGen.Shared;

namespace ZoomGen.Generator.Declarations.Json;

/// <summary>
/// Builds the table in which the runtime's reader looks up member names. <see cref="NameTableFormat"/> describes its format.
/// </summary>
internal static class NameTable
{
    private const int Seeds = 64;

    /// <param name="wireNames">The names as they are on the wire, without quotes.</param>
    public static string Build(IReadOnlyList<string> wireNames)
    {
        var names = wireNames.Select(Encoding.UTF8.GetBytes).ToArray();
        var bits = 1;
        while (1 << bits < names.Length * 2)
            bits++;
        var seed = BestSeed(names, bits);

        var entries = new StringBuilder();
        var entryLength = 0;
        var slots = new int[1 << bits];
        for (var index = 0; index < names.Length; index++)
        {
            slots[FreeSlot(slots, NameTableFormat.Hash(names[index], seed))] = entryLength + 1;
            // The entry includes the quotes and the colon, so that a single comparison covers them.
            var length = names[index].Length + NameTableFormat.Punctuation;
            entries
                .Append(Digits(index, NameTableFormat.IndexDigits))
                .Append(Digits(length, NameTableFormat.LengthDigits))
                .Append('"')
                .Append(wireNames[index])
                .Append("\":");
            entryLength += NameTableFormat.EntryHeader + length;
        }
        return Digits(bits, 1) + Digits(seed, 1) + string.Concat(slots.Select(slot => Digits(slot, NameTableFormat.SlotDigits))) + entries;
    }

    // The first seed without collisions, or else the one with the fewest.
    private static int BestSeed(byte[][] names, int bits)
    {
        var (best, fewest) = (0, int.MaxValue);
        for (var seed = 0; seed < Seeds && fewest > 0; seed++)
        {
            var collisions = Collisions(names, bits, seed);
            if (collisions < fewest)
                (best, fewest) = (seed, collisions);
        }
        return best;
    }

    private static int Collisions(byte[][] names, int bits, int seed)
    {
        var taken = new bool[1 << bits];
        var collisions = 0;
        foreach (var name in names)
        {
            ref var slot = ref taken[NameTableFormat.Hash(name, seed) & ((1u << bits) - 1)];
            if (slot)
                collisions++;
            slot = true;
        }
        return collisions;
    }

    private static int FreeSlot(int[] slots, uint hash)
    {
        var slot = (int)(hash & (uint)(slots.Length - 1));
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    private static string Digits(int value, int count)
    {
        var digits = new char[count];
        for (var i = count - 1; i >= 0; i--, value >>= NameTableFormat.BitsPerDigit)
            digits[i] = (char)(NameTableFormat.Zero + (value & ((1 << NameTableFormat.BitsPerDigit) - 1)));
        return new(digits);
    }
}
