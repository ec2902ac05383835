using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Docs;

internal static class DocBinder
{
    private static readonly Regex Url = new(@"https?://\S+", RegexOptions.CultureInvariant);

    /// <summary>
    /// The first sentence becomes the summary, the rest the remarks. If the description does not start with a sentence,
    /// <paramref name="fallback"/> is the summary.
    /// </summary>
    public static DocDeclaration Bind(string? description, string fallback) => Bind(Read(description), fallback);

    /// <inheritdoc cref="Bind(string, string)"/>
    public static DocDeclaration Bind(IReadOnlyList<DescriptionBlock> blocks, string fallback) =>
        Bind(blocks) ?? new(Paragraph.Of(DescriptionReader.CollapseSpace(fallback).Trim()), [.. blocks]);

    /// <summary>As above, but null if the description does not start with a sentence that makes sense without what follows it.</summary>
    public static DocDeclaration? Bind(IReadOnlyList<DescriptionBlock> blocks)
    {
        if (blocks.Count == 0 || blocks[0] is not Paragraph first || IsReference(first))
            return null;
        var (sentence, rest) = FirstSentence.Of(first);
        if (rest is null && blocks.Count > 1 && blocks[1] is not Paragraph && sentence.Text.EndsWith(":", StringComparison.Ordinal))
            return null;
        return new(sentence, [.. rest is null ? Array.Empty<DescriptionBlock>() : [rest], .. blocks.Skip(1)]);
    }

    /// <summary>
    /// The blocks of a description, without paragraphs that contain only punctuation, and without a first heading such as <c>Overview</c>.
    /// </summary>
    public static IReadOnlyList<DescriptionBlock> Read(string? description)
    {
        DescriptionBlock[] blocks =
            [.. DescriptionReader.Read(description).Where(block => block is not Paragraph || block.Text.Any(char.IsLetterOrDigit))];
        return blocks.Length > 1 && blocks[0] is Paragraph first && HeadingText.IsEmpty(first.Text) ? [.. blocks.Skip(1)] : blocks;
    }

    // `https://docs.example.com/users` or `See: https://docs.example.com/users`
    private static bool IsReference(Paragraph paragraph)
    {
        var text = string.Concat(paragraph.Inlines.Select(inline => inline is LinkRun ? "" : inline.Text));
        var label = Url.Replace(text, "").Trim();
        return label.Length < paragraph.Text.Length && (!label.Any(char.IsLetterOrDigit) || label[label.Length - 1] == ':');
    }
}
