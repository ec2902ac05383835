using System.Text;
using System.Text.Json;
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

    private static string Unescape(ReadOnlySpan<byte> name)
    {
        var reader = new Utf8JsonReader([(byte)'"', .. name, (byte)'"']);
        reader.Read();
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // No .NET string can represent a lone surrogate, so the escape itself is the name.
            return Encoding.UTF8.GetString(name);
        }
    }
}
