using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.Generator.Declarations;

internal static class DocBinder
{
    /// <summary>The first sentence as summary, the rest as remarks; <paramref name="fallback"/> where there is no description.</summary>
    public static DocDeclaration Bind(string? description, string fallback)
    {
        var paragraphs = PlainText.Paragraphs(description);
        if (paragraphs.Count == 0)
            return new(PlainText.Line(fallback), []);
        var end = SentenceEnd(paragraphs[0]);
        var rest = paragraphs[0].Substring(end).Trim();
        return new(paragraphs[0].Substring(0, end), [.. rest.Length > 0 ? [rest] : Array.Empty<string>(), .. paragraphs.Skip(1)]);
    }

    private static int SentenceEnd(string text)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }
}
