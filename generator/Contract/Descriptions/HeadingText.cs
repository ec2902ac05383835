namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Recognizes headings such as <c>Overview</c>, which say nothing about what they stand above.</summary>
internal static class HeadingText
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "About", "Beschreibung", "Descripción", "Description", "Descrição", "Descrizione", "Details", "Info", "Information", "Intro",
        "Introduction", "Overview", "Purpose", "Summary", "Описание", "描述", "概要", "说明",
    };

    public static bool IsEmpty(string text) => Words.Contains(text.Trim(' ', ':', '#'));
}
