namespace ZoomGen.Generator.Collection.Syntax;

/// <summary>
/// Removes spaces from blank lines at the start of a block of text. YamlDotNet rejects them if there are as many as the text is indented.
/// YAML 1.2.2 (section 8.1.1.1) allows them, they are not part of the text, and Postman writes them.
/// </summary>
internal static class YamlBlankLines
{
    /// <summary>How YamlDotNet describes the lines.</summary>
    public const string Fault = "found extra spaces in first line";

    /// <summary>The text without the spaces of the blank lines around a line, or null if they have none.</summary>
    public static string? Trim(string text, int line)
    {
        var lines = text.Split('\n');
        var (first, end) = (Math.Min(line, lines.Length) - 1, Math.Min(line, lines.Length) - 1);
        while (first > 0 && IsBlank(lines[first - 1]))
            first--;
        while (end < lines.Length && IsBlank(lines[end]))
            end++;
        var trimmed = false;
        for (var index = first; index < end; index++)
        {
            trimmed |= lines[index].IndexOf(' ') >= 0;
            lines[index] = lines[index].Replace(" ", "");
        }
        return trimmed ? string.Join("\n", lines) : null;
    }

    private static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);
}
