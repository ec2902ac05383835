using System.Text.Json;

namespace ZoomGen.Responses;

internal static class TextPosition
{
    /// <summary>Where in a text its JSON ends, in bytes: System.Text.Json says the line, and the place within it.</summary>
    public static long Of(ReadOnlySpan<byte> json, JsonException fault) => Of(json, fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0);

    /// <summary>The place of a line, counted from 0, and a column in it.</summary>
    public static long Of(ReadOnlySpan<byte> text, long line, long column)
    {
        var start = 0;
        for (; line > 0; line--)
            start += text[start..].IndexOf((byte)'\n') + 1;
        return start + column;
    }
}
