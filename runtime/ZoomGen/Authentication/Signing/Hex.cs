namespace ZoomGen;

internal static class Hex
{
    /// <summary>Lower-case hexadecimal digits, as every signature has them.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
