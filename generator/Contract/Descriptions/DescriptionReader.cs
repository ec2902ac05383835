using System.Text;
using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Text;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Reads a description in plain text, Markdown or HTML.</summary>
internal static class DescriptionReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex BlankLine = new(@"\n[^\S\n]*\n\s*", Options);

    // Old versions of Markdown have no space here.
    private static readonly Regex TightHeading = new(@"^(#{1,6})(?=[A-Z])", Options | RegexOptions.Multiline);

    private static readonly Memo<EquatableArray<DescriptionBlock>> Blocks = new(ReadNew);

    public static EquatableArray<DescriptionBlock> Read(string? text) => string.IsNullOrWhiteSpace(text) ? [] : Blocks.Of(text!);

    /// <summary>A description as one line of plain text.</summary>
    public static string Line(string? text) => string.Join(" ", Read(text).Select(block => block.Text));

    /// <summary>A description as lines of plain text, one or more for each line of the source.</summary>
    public static IReadOnlyList<string> Lines(string? text) =>
        [.. (text ?? "").Split('\n').SelectMany(line => Read(line)).SelectMany(Lines).Where(line => line.Length > 0)];

    /// <summary>A description as lines of plain text, one for each paragraph, list item and table row.</summary>
    public static IEnumerable<string> Items(string? text) => Read(text).SelectMany(Lines);

    /// <summary>Replaces each run of white space with a single space.</summary>
    public static string CollapseSpace(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                collapsed.Append(character);
            else if (collapsed.Length == 0 || collapsed[collapsed.Length - 1] != ' ')
                collapsed.Append(' ');
        }
        return collapsed.ToString();
    }

    private static EquatableArray<DescriptionBlock> ReadNew(string text)
    {
        var capped = (text.Length > DescriptionBlock.MaxLength ? text.Substring(0, DescriptionBlock.MaxLength) + "…" : text)
            .Replace("\r\n", "\n")
            .Replace('\r', '\n');
        capped = LiveCredential.RemoveFrom(TightHeading.Replace(capped, "$1 "));
        return MarkupMarks.AreIn(capped) && MarkdownText.ToHtml(capped) is { } html ? HtmlReader.Read(html) : Plain(capped);
    }

    private static IEnumerable<string> Lines(DescriptionBlock block) =>
        block is DescriptionList list ? list.Items.SelectMany(item => item.Blocks.SelectMany(Lines)) : [block.Text];

    private static EquatableArray<DescriptionBlock> Plain(string text) =>
        [.. BlankLine.Split(text)
            .Select(paragraph => CollapseSpace(paragraph).Trim())
            .Where(paragraph => paragraph.Length > 0)
            .Select(Paragraph.Of)];
}
