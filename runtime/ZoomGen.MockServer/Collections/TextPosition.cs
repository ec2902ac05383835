using System.Text.Json;

namespace ZoomGen.MockServer.Collections;

/// <summary>A place in a text as editors show it: line and column in characters, both counted from one.</summary>
internal readonly record struct TextPosition(long Line, int Column)
{
    public static TextPosition Of(JsonException exception, string text)
    {
        var line = exception.LineNumber ?? 0;
        var lineText = text.Split('\n').ElementAtOrDefault((int)line) ?? "";
        return new TextPosition(line + 1, CharactersIn(lineText, exception.BytePositionInLine ?? 0) + 1);
    }

    public static TextPosition OfContent(string text)
    {
        var before = text[..^text.TrimStart().Length];
        return new TextPosition(before.Count(c => c is '\n') + 1, before.Length - (before.LastIndexOf('\n') + 1) + 1);
    }

    public override string ToString() => FormattableString.Invariant($"{Line},{Column}");

    private static int CharactersIn(string line, long bytes)
    {
        var characters = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0)
                break;
            characters += rune.Utf16SequenceLength;
        }

        return characters;
    }
}
