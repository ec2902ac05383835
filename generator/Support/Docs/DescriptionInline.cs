namespace ZoomGen.Generator.Support.Docs;

/// <summary>A piece of a line; <see cref="Text"/> is its words.</summary>
internal abstract record DescriptionInline(string Text);

internal sealed record TextRun(string Text) : DescriptionInline(Text);

internal sealed record CodeRun(string Text) : DescriptionInline(Text);

/// <summary>A link to an absolute http or https URL.</summary>
internal sealed record LinkRun(string Text, string Url) : DescriptionInline(Text);
