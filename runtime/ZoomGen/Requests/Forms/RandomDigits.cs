using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ZoomGen.Requests.Forms;

/// <summary>
/// Random digits that nobody can guess. Asking the system for a few of them takes longer than writing a whole form, so each thread asks
/// for many at once.
/// </summary>
internal sealed class RandomDigits
{
    /// <summary>How many digits there are at a time.</summary>
    public const int Count = 24;

    private const int BufferLength = 128;

    /// <summary>The smallest number with half of the digits.</summary>
    private const ulong Smallest = 100_000_000_000;

    [ThreadStatic]
    private static RandomDigits? _own;

    private readonly ulong[] _numbers = new ulong[BufferLength];
    private int _next = BufferLength;

    public static void Fill(Span<char> digits)
    {
        var own = _own ??= new();
        own.WriteHalf(digits[..(Count / 2)]);
        own.WriteHalf(digits[(Count / 2)..]);
    }

    // Of 64 random bits, the first numbers are hardly more likely than the last.
    private void WriteHalf(Span<char> digits) =>
        (Smallest + (Next() % (9 * Smallest))).TryFormat(digits, out _, provider: CultureInfo.InvariantCulture);

    private ulong Next()
    {
        if (_next == BufferLength)
        {
            RandomNumberGenerator.Fill(MemoryMarshal.AsBytes(_numbers.AsSpan()));
            _next = 0;
        }
        return _numbers[_next++];
    }
}
