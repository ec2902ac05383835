using System.Buffers;

namespace ZoomGen.Buffers;

/// <summary>
/// Arrays from the shared pool, which keeps what is returned to it. An array above 1 MiB is therefore created, and left to the garbage
/// collector.
/// </summary>
internal static class Pool
{
    public const int MaxBytes = 1024 * 1024;

    private const int MaxChars = MaxBytes / sizeof(char);

    public static byte[] RentBytes(int length) => length > MaxBytes ? new byte[length] : ArrayPool<byte>.Shared.Rent(length);

    public static void Return(byte[] bytes, bool clear = false)
    {
        if (bytes.Length is > 0 and <= MaxBytes)
            ArrayPool<byte>.Shared.Return(bytes, clear);
    }

    public static char[] RentChars(int length) => length > MaxChars ? new char[length] : ArrayPool<char>.Shared.Rent(length);

    public static void Return(char[] chars)
    {
        if (chars.Length <= MaxChars)
            ArrayPool<char>.Shared.Return(chars, clearArray: true);
    }
}
