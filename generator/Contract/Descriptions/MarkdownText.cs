using System.Text.RegularExpressions;
using Markdig;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>
/// Converts Markdown to HTML. Only this class uses Markdig, so that collections without Markdown do not load the assembly, which would slow
/// down every cold build.
/// </summary>
internal static class MarkdownText
{
    private static readonly Lazy<MarkdownPipeline> Pipeline = new(() => new MarkdownPipelineBuilder().UsePipeTables().Build());

    // Authors use <br> at the end of a line to start a paragraph. Markdown would continue the list item, or read what follows as HTML.
    private static readonly Regex BreakAtEnd = new(
        @"<br[ \t]*/?>[ \t]*\n[ \t]?(?![ \t])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The HTML, including any that is in the source. Null if Markdig fails.</summary>
    public static string? ToHtml(string markdown)
    {
        try
        {
            return Markdown.ToHtml(BreakAtEnd.Replace(markdown, "<br>\n\n"), Pipeline.Value);
        }
        catch (ArgumentException)
        {
            // The nesting is deeper than Markdig supports.
            return null;
        }
        catch (IOException)
        {
            // Old versions of Visual Studio have an incompatible System.Memory. A description must not fail the build.
            return null;
        }
    }
}
