using System.Text;
using System.Text.Json;
using ZoomGen.Requests;

namespace ZoomGen.Json;

/// <summary>The name of a member as it stands in the text, without its quotes.</summary>
internal static class WireName
{
    public static string Decode(ReadOnlySpan<byte> name) => name.Contains((byte)'\\') ? Unescape(name) : Encoding.UTF8.GetString(name);

    /// <summary>The same name with the escapes that JSON demands, and no others: the form that name tables hold.</summary>
    public static byte[] Minimal(ReadOnlySpan<byte> name)
    {
        using var buffer = new ByteBuffer();
        JsonScalar.Write(buffer, Unescape(name));
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
            // A lone surrogate: there is no .NET string for it, so the escape itself is the name.
            return Encoding.UTF8.GetString(name);
        }
    }
}
