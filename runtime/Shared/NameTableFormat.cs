using System.Buffers.Binary;

namespace ZoomGen.Shared;

/// <summary>
/// The table in which the reader of a JSON type looks member names up. All numbers are digits of six bits, <c>'0' + value</c>, so that the
/// table is printable: one digit for the binary logarithm of the number of slots, one for the seed of the hash; for each slot three
/// digits, which are zero or the position of an entry plus one; then the entries in the order of the sample, in which a server is likely
/// to send them. An entry is two digits of index, two of length, and that many bytes <c>"name":</c>.
/// </summary>
internal static class NameTableFormat
{
    public const int BitsPerDigit = 6;
    public const char Zero = '0';

    /// <summary>Where the slots start: after the digits for their number and the seed.</summary>
    public const int SlotsStart = 2;
    public const int SlotDigits = 3;
    public const int IndexDigits = 2;
    public const int LengthDigits = 2;

    /// <summary>The digits before the bytes of an entry.</summary>
    public const int EntryHeader = IndexDigits + LengthDigits;

    /// <summary>The quotes and the colon around a name.</summary>
    public const int Punctuation = 3;

    // An odd number with bits everywhere: 2^64 divided by the golden ratio.
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>
    /// Hashes the length, and eight bytes at the start, in the middle and at the end, which is all of a name of up to 24 bytes.
    /// </summary>
    public static uint Hash(ReadOnlySpan<byte> name, int seed)
    {
        unchecked
        {
            var hash = (uint)seed ^ ((ulong)(uint)name.Length << 32);
            if (name.Length < sizeof(ulong))
                return (uint)(Mix(hash, Short(name)) >> 32);
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(name));
            if (name.Length > 2 * sizeof(ulong))
                hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(name.Slice((name.Length - sizeof(ulong)) / 2)));
            return (uint)(Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(name.Slice(name.Length - sizeof(ulong)))) >> 32);
        }
    }

    private static ulong Mix(ulong hash, ulong bytes) => unchecked((hash ^ (hash >> 29) ^ bytes) * Multiplier);

    private static ulong Short(ReadOnlySpan<byte> name)
    {
        if (name.Length >= sizeof(uint))
            return BinaryPrimitives.ReadUInt32LittleEndian(name)
                | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(name.Slice(name.Length - sizeof(uint))) << 32);
        // The first byte, the one in the middle and the last one are all that there are.
        return name.IsEmpty ? 0 : name[0] | ((uint)name[name.Length / 2] << 8) | ((uint)name[name.Length - 1] << 16);
    }
}
