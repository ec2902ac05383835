using System.Net;
using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Reduces Markdown and HTML to paragraphs of plain text.</summary>
internal static class PlainText
{
    /// <summary>Characters of one description; a tooltip shows less.</summary>
    public const int MaxLength = 4096;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Break = new(@"<\s*(br|/p|/li|/h\d|/div|/tr|/ul|/ol)\s*/?\s*>", Options);

    private static readonly Regex Tag = new(
        @"</?\s*(a|b|i|u|p|em|li|ul|ol|h\d|hr|tr|td|th|br|div|pre|img|code|span|strong|table|thead|tbody|blockquote)\b[^<>]*>", Options);

    private static readonly Regex Link = new(@"!?\[([^\[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)", Options);

    // Blanks alone before and after a heading's mark: with line breaks, a text of nothing else would take quadratic time.
    private static readonly Regex Mark = new(@"\*{2,}|_{2,}|`+|^[^\S\n]*#+[^\S\n]+", Options | RegexOptions.Multiline);

    private static readonly Regex Bullet = new(@"^\s*[*+-]\s+", Options);

    private static readonly Regex Space = new(@"[\s\u0085\u2028\u2029]+", Options);

    public static IReadOnlyList<string> Paragraphs(string? text)
    {
        if (text is null)
            return [];
        if (text.Length > MaxLength)
            text = text.Substring(0, MaxLength) + "…";
        if (text.IndexOf('<') >= 0)
            text = Tag.Replace(Break.Replace(text, "\n"), "");
        if (text.IndexOf("](", StringComparison.Ordinal) >= 0)
            text = Link.Replace(text, "$1");
        text = WebUtility.HtmlDecode(Mark.Replace(text, ""));
        return [.. text.Split('\n').Select(line => Space.Replace(Bullet.Replace(line, ""), " ").Trim()).Where(line => line.Length > 0)];
    }

    public static string Line(string? text) => string.Join(" ", Paragraphs(text));
}
