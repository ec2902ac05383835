namespace ZoomGen.Generator.Support.Docs;

/// <summary>A piece of a description that stands on lines of its own.</summary>
internal abstract record DescriptionBlock
{
    /// <summary>Characters of one description; a tooltip shows less.</summary>
    public const int MaxLength = 4096;

    /// <summary>The words alone.</summary>
    public abstract string Text { get; }

    protected static string Join(IEnumerable<string> texts) => string.Join(" ", texts.Where(text => text.Length > 0));
}

internal sealed record Paragraph(EquatableArray<DescriptionInline> Inlines) : DescriptionBlock
{
    public override string Text => string.Concat(Inlines.Select(inline => inline.Text)).Trim();

    public static Paragraph Of(string text) => new([new TextRun(text)]);
}

/// <summary>A list; a table is one too, with an item for each row.</summary>
internal sealed record DescriptionList(bool IsNumbered, EquatableArray<DescriptionItem> Items) : DescriptionBlock
{
    public override string Text => Join(Items.Select(item => Join(item.Blocks.Select(block => block.Text))));
}

internal sealed record DescriptionItem(EquatableArray<DescriptionBlock> Blocks);

/// <summary>Code, its lines kept.</summary>
internal sealed record CodeBlock(string Code) : DescriptionBlock
{
    public override string Text => Join(Code.Split('\n').Select(line => line.Trim()));
}
