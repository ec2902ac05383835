namespace ZoomGen.Authentication.Signing;

internal static class Hex
{
    /// <summary>Hexadecimal digits in lower case, as in every signature.</summary>
    public static string Format(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
}
