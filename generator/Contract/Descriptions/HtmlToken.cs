namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Text, or a tag with a lowercase name.</summary>
internal abstract record HtmlToken;

internal sealed record HtmlText(string Text) : HtmlToken;

internal sealed record HtmlOpen(string Name, string Attributes) : HtmlToken;

internal sealed record HtmlClose(string Name) : HtmlToken;
