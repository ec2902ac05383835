using System.Text;
using ZoomGen.Buffers;

namespace ZoomGen.Json;

/// <summary>The name of a member as it is written in JSON, without its quotes.</summary>
internal static class WireName
{
    public static string Decode(ReadOnlySpan<byte> name) => name.Contains((byte)'\\') ? Unescape(name) : Encoding.UTF8.GetString(name);

    /// <summary>The name with only the escapes that JSON requires, as in a name table.</summary>
    public static byte[] Minimal(ReadOnlySpan<byte> name)
    {
        using var buffer = new ByteBuffer();
        JsonScalarWriter.Write(buffer, Unescape(name));
        return buffer.Written[1..^1].ToArray();
    }

    // No .NET string can represent a lone surrogate, so the escape itself is the name.
    private static string Unescape(ReadOnlySpan<byte> name) => JsonEscapes.Decode(name) ?? Encoding.UTF8.GetString(name);
}
