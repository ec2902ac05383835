using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Docs;

/// <summary>Removes the introduction of a list of values from the paragraph before the list, which has itself been removed.</summary>
internal static class ValueIntroduction
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "accepted", "allowed", "an", "any", "are", "as", "available", "be", "can", "choices", "either", "enum", "field", "following",
        "follows", "for", "has", "have", "is", "it", "its", "may", "must", "of", "one", "only", "option", "options", "parameter",
        "possible", "property", "should", "supported", "the", "these", "this", "to", "valid", "value", "values",
    };

    /// <summary>
    /// Returns false if the paragraph makes no sense without the list. <paramref name="rest"/> is null if it says only that values follow.
    /// </summary>
    public static bool TryRemove(Paragraph paragraph, out Paragraph? rest)
    {
        rest = paragraph;
        if (!paragraph.Text.EndsWith(":", StringComparison.Ordinal))
            return true;
        var before = new List<DescriptionInline>();
        var (last, others) = FirstSentence.Of(paragraph);
        for (; others is not null; (last, others) = FirstSentence.Of(others))
            before.AddRange([.. last.Inlines, new TextRun(" ")]);
        var words = last.Text.Split([' ', ':', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        if (words.All(Words.Contains))
        {
            rest = before.Count == 0 ? null : new([.. before.Take(before.Count - 1)]);
            return true;
        }
        rest = new([.. paragraph.Inlines.Take(paragraph.Inlines.Count - 1), EndSentence(paragraph.Inlines[paragraph.Inlines.Count - 1])]);
        return !words.Contains("following", StringComparer.OrdinalIgnoreCase) && !words.Contains("below", StringComparer.OrdinalIgnoreCase);
    }

    private static DescriptionInline EndSentence(DescriptionInline last) =>
        last with { Text = last.Text.TrimEnd(' ', ':') + (last is TextRun ? "." : "") };
}
