using System.Text;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>Builds the name table of a hand-written type; it knows the format from its description, not from the generator.</summary>
internal static class NameTableText
{
    private const int Seed = 1;

    /// <param name="wireNames">The names in the order of their indexes, with the fewest escapes that JSON allows.</param>
    public static byte[] Of(params string[] wireNames)
    {
        var entries = new List<byte>();
        var places = new List<int>();
        for (var index = 0; index < wireNames.Length; index++)
        {
            places.Add(entries.Count + 1);
            var text = Encoding.UTF8.GetBytes($"\"{wireNames[index]}\":");
            entries.AddRange([.. Digits(index, 2), .. Digits(text.Length, 2), .. text]);
        }

        var log = 0;
        while (1 << log < wireNames.Length * 2)
            log++;
        var slots = new int[1 << log];
        for (var index = 0; index < wireNames.Length; index++)
        {
            var slot = Hash(Encoding.UTF8.GetBytes(wireNames[index])) & (uint)(slots.Length - 1);
            while (slots[slot] != 0)
                slot = (slot + 1) & (uint)(slots.Length - 1);
            slots[slot] = places[index];
        }
        return [.. Digits(log, 1), .. Digits(Seed, 1), .. slots.SelectMany(place => Digits(place, 3)), .. entries];
    }

    private static uint Hash(byte[] name)
    {
        var hash = 2166136261u ^ Seed;
        foreach (var octet in name)
            hash = unchecked((hash ^ octet) * 16777619u);
        return hash ^ (hash >> 15);
    }

    private static IEnumerable<byte> Digits(int value, int count) =>
        Enumerable.Range(0, count).Select(digit => (byte)('0' + ((value >> (6 * (count - 1 - digit))) & 63)));
}
