using System.Text.RegularExpressions;
using Markdig;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>
/// Markdown to HTML. This class alone names Markdig, so that a collection of plain texts does not load it: the compiler pays for that
/// in every cold build.
/// </summary>
internal static class MarkdownText
{
    private static readonly Lazy<MarkdownPipeline> Pipeline = new(() => new MarkdownPipelineBuilder().UsePipeTables().Build());

    // Who ends a line with <br> begins another paragraph. Markdown would go on with the item of a list, or take the rest for HTML.
    private static readonly Regex BreakAtEnd = new(
        @"<br[ \t]*/?>[ \t]*\n[ \t]?(?![ \t])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The HTML, that of the author included; null where Markdig gives none.</summary>
    public static string? ToHtml(string markdown)
    {
        try
        {
            return Markdown.ToHtml(BreakAtEnd.Replace(markdown, "<br>\n\n"), Pipeline.Value);
        }
        catch (ArgumentException)
        {
            // Nested deeper than anything that people write.
            return null;
        }
        catch (IOException)
        {
            // An old Visual Studio has an old System.Memory, and no description is worth a failed build.
            return null;
        }
    }
}
