namespace ZoomGen.Generator.Support.Docs;

/// <summary>A block of a description, which starts on a new line.</summary>
internal abstract record DescriptionBlock
{
    /// <summary>In characters, for a whole description. A tooltip shows less.</summary>
    public const int MaxLength = 4096;

    /// <summary>The text without markup.</summary>
    public abstract string Text { get; }

    protected static string Join(IEnumerable<string> texts) => string.Join(" ", texts.Where(text => text.Length > 0));
}

internal sealed record Paragraph(EquatableArray<DescriptionInline> Inlines) : DescriptionBlock
{
    public override string Text => string.Concat(Inlines.Select(inline => inline.Text)).Trim();

    public static Paragraph Of(string text) => new([new TextRun(text)]);
}

/// <summary>A list, or a table with an item for each row.</summary>
internal sealed record DescriptionList(bool IsNumbered, EquatableArray<DescriptionItem> Items) : DescriptionBlock
{
    public override string Text => Join(Items.Select(item => Join(item.Blocks.Select(block => block.Text))));
}

internal sealed record DescriptionItem(EquatableArray<DescriptionBlock> Blocks);

/// <summary>Code with its line breaks.</summary>
internal sealed record CodeBlock(string Code) : DescriptionBlock
{
    public override string Text => Join(Code.Split('\n').Select(line => line.Trim()));
}
