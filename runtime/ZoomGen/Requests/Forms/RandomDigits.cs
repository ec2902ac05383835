using System.Security.Cryptography;

namespace ZoomGen.Requests.Forms;

/// <summary>
/// Random digits that nobody can guess. Asking the system for a few of them takes longer than writing a whole form, so each thread asks
/// for many at once.
/// </summary>
internal sealed class RandomDigits
{
    private const int BufferLength = 1024;

    /// <summary>Every digit comes from as many bytes below this one.</summary>
    private const int Limit = 250;

    [ThreadStatic]
    private static RandomDigits? _own;

    private readonly byte[] _bytes = new byte[BufferLength];
    private int _next = BufferLength;

    public static void Fill(Span<char> digits)
    {
        var own = _own ??= new();
        foreach (ref var digit in digits)
            digit = (char)('0' + (own.Next() % 10));
    }

    private byte Next()
    {
        while (true)
        {
            if (_next == BufferLength)
            {
                RandomNumberGenerator.Fill(_bytes);
                _next = 0;
            }
            if (_bytes[_next++] is < Limit and var value)
                return value;
        }
    }
}
