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

        var table = new StringBuilder();
        AppendDigits(table, bits, 1);
        AppendDigits(table, seed, 1);
        foreach (var slot in FindSlots(names, bits, seed))
            AppendDigits(table, slot, NameTableFormat.SlotDigits);
        for (var index = 0; index < names.Length; index++)
        {
            AppendDigits(table, index, NameTableFormat.IndexDigits);
            AppendDigits(table, EntryLength(names[index]), NameTableFormat.LengthDigits);
            table.Append('"').Append(wireNames[index]).Append("\":");
        }
        return table.ToString();
    }

    // A slot has the position of its entry, counted from 1, or 0.
    private static int[] FindSlots(byte[][] names, int bits, int seed)
    {
        var slots = new int[1 << bits];
        var position = 1;
        foreach (var name in names)
        {
            slots[FreeSlot(slots, NameTableFormat.Hash(name, seed))] = position;
            position += NameTableFormat.EntryHeader + EntryLength(name);
        }
        return slots;
    }

    // The entry includes the quotes and the colon, so that a single comparison covers them.
    private static int EntryLength(byte[] name) => name.Length + NameTableFormat.Punctuation;

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

    private static void AppendDigits(StringBuilder table, int value, int count)
    {
        for (var shift = (count - 1) * NameTableFormat.BitsPerDigit; shift >= 0; shift -= NameTableFormat.BitsPerDigit)
            table.Append((char)(NameTableFormat.Zero + ((value >> shift) & ((1 << NameTableFormat.BitsPerDigit) - 1))));
    }
}
