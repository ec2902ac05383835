namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>
/// The elements of HTML (HTML Living Standard, section 4, and obsolete elements that are still in use). Names that are more likely to be
/// placeholders are not included: address, area, base, link, map, object, source, time, title and the like.
/// </summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "head", "iframe", "noscript", "script", "select", "style", "svg", "textarea",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "nav", "p", "section",
    };

    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "audio", "b", "bdi", "bdo", "big", "button", "canvas", "cite", "code", "col", "colgroup", "del", "dfn", "em",
        "embed", "fieldset", "font", "i", "img", "input", "ins", "kbd", "legend", "li", "mark", "meta", "ol",
        "picture", "pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th",
        "thead", "tr", "tt", "u", "ul", "var", "video", "wbr",
    };

    public static bool IsKnown(string name) => Hidden.Contains(name) || IsBlock(name) || Others.Contains(name);

    /// <summary>Whether browsers do not display the content of the element.</summary>
    public static bool IsHidden(string name) => Hidden.Contains(name);

    /// <summary>Whether the element is a block element without any other meaning.</summary>
    public static bool IsBlock(string name) => Blocks.Contains(name);
}
