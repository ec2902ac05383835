using System.Text.Json;

namespace ZoomGen.Responses;

internal static class TextPosition
{
    /// <summary>The byte position of a fault, which System.Text.Json gives as a line and a position in it.</summary>
    public static long Find(ReadOnlySpan<byte> json, JsonException fault) =>
        Find(json, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);

    /// <summary>The byte position of a line, counted from 0, and a column in it.</summary>
    public static long Find(ReadOnlySpan<byte> text, long line, long column)
    {
        var start = 0;
        for (; line > 0; line--)
            start += text[start..].IndexOf((byte)'\n') + 1;
        return start + column;
    }
}
