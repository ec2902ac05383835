namespace ZoomGen.Generator.Support.Docs;

/// <summary>A part of a line. <see cref="Text"/> is the text without markup.</summary>
internal abstract record DescriptionInline(string Text);

internal sealed record TextRun(string Text) : DescriptionInline(Text);

internal sealed record CodeRun(string Text) : DescriptionInline(Text);

/// <summary>A link to an absolute http or https URL.</summary>
internal sealed record LinkRun(string Text, string Url) : DescriptionInline(Text);
