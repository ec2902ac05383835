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

    /// <summary>FNV-1a, with the upper half folded into the lower.</summary>
    public static uint Hash(ReadOnlySpan<byte> name, int seed)
    {
        var hash = 2166136261u ^ (uint)seed;
        foreach (var value in name)
            hash = unchecked((hash ^ value) * 16777619u);
        return hash ^ (hash >> 15);
    }
}
