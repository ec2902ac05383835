namespace ZoomGen.Variables;

/// <summary>Text that says nothing.</summary>
internal static class Lorem
{
    private static readonly string[] Latin =
    [
        "ad", "aliqua", "amet", "aute", "cillum", "commodo", "consequat", "culpa", "dolor", "dolore", "ea", "elit", "enim", "esse", "est",
        "ex", "fugiat", "id", "in", "ipsum", "irure", "labore", "lorem", "magna", "minim", "mollit", "nisi", "nulla", "quis", "sit", "sunt",
        "tempor", "ullamco", "ut", "velit", "veniam",
    ];

    private static readonly Func<string>[] Kinds = [Word, Words, Sentence, Sentences, Paragraph, Paragraphs];

    public static string Word() => Chance.Pick(Latin);

    public static string Words() => Chance.Several(3, " ", Word);

    public static string Slug() => Chance.Several(3, "-", Word);

    public static string Sentence()
    {
        var words = Chance.Several(Chance.Between(3, 10), " ", Word);
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    public static string Sentences() => Chance.Several(Chance.Between(2, 6), " ", Sentence);

    public static string Paragraph() => Chance.Several(Chance.Between(3, 6), " ", Sentence);

    // Postman's own separator.
    public static string Paragraphs() => Chance.Several(3, "\n \r", Paragraph);

    public static string Lines() => Chance.Several(Chance.Between(1, 5), "\n", Sentence);

    public static string Text() => Chance.Pick(Kinds)();
}
