using System.Net;
using System.Text.RegularExpressions;
using ZoomGen.Generator.Support;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>
/// Reads HTML into blocks. It accepts malformed HTML: an unclosed element ends with the text, and an end tag without a start tag is
/// ignored.
/// </summary>
internal sealed class HtmlReader
{
    private static readonly Regex Href = new(
        """(?:\A|\s)href\s*=\s*(?:"(?<url>[^"]*)"|'(?<url>[^']*)'|(?<url>[^\s"'>]+))""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Alt = new(
        """(?:\A|\s)alt\s*=\s*(?:"(?<text>[^"]*)"|'(?<text>[^']*)')""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private readonly BlockStack _blocks = new();
    private readonly InlineWriter _inlines = new();
    private string? _preformatted;

    public static EquatableArray<DescriptionBlock> Read(string html)
    {
        var reader = new HtmlReader();
        foreach (var token in HtmlTokenizer.Read(html))
            reader.Read(token);
        reader.EndParagraph();
        return reader._blocks.End();
    }

    private void Read(HtmlToken token)
    {
        if (_preformatted is not null)
            ReadPreformatted(token);
        else if (token is HtmlText { Text: var text })
            _inlines.Write(text);
        else if (token is HtmlOpen open)
            Open(open);
        else if (token is HtmlClose close)
            Close(close.Name);
    }

    private void ReadPreformatted(HtmlToken token)
    {
        if (token is HtmlText { Text: var text })
            _preformatted += text;
        else if (token is HtmlOpen { Name: "br" })
            _preformatted += "\n";
        else if (token is HtmlClose { Name: "pre" })
            EndParagraph();
    }

    private void Open(HtmlOpen tag)
    {
        switch (tag.Name)
        {
            case "a":
                _inlines.OpenLink(Value(Href, "url", tag));
                break;
            case "code" or "kbd" or "samp" or "tt":
                _inlines.OpenCode();
                break;
            case "img":
                _inlines.Write(Value(Alt, "text", tag));
                break;
            case "td" or "th":
                _inlines.Separate();
                break;
            case "pre":
                EndParagraph();
                _preformatted = "";
                break;
            case "ul" or "ol" or "table":
                EndParagraph();
                _blocks.OpenList(isNumbered: tag.Name == "ol");
                break;
            case "li" or "tr":
                EndParagraph();
                _blocks.OpenItem();
                break;
            default:
                EndBlock(tag.Name);
                break;
        }
    }

    private void Close(string name)
    {
        switch (name)
        {
            case "a":
                _inlines.Close();
                break;
            case "code" or "kbd" or "samp" or "tt":
                _inlines.CloseCode();
                break;
            case "ul" or "ol" or "table":
                EndParagraph();
                _blocks.CloseList();
                break;
            case "li" or "tr":
                EndParagraph();
                _blocks.CloseItem();
                break;
            default:
                EndBlock(name);
                break;
        }
    }

    private void EndBlock(string name)
    {
        if (HtmlElements.IsBlock(name))
            EndParagraph();
    }

    private void EndParagraph()
    {
        if (_preformatted?.Trim('\n') is { Length: > 0 } code)
            _blocks.Add(new CodeBlock(code));
        _preformatted = null;
        if (_inlines.End() is { Count: > 0 } inlines)
            _blocks.Add(new Paragraph(inlines));
    }

    private static string Value(Regex attribute, string group, HtmlOpen tag) =>
        WebUtility.HtmlDecode(attribute.Match(tag.Attributes).Groups[group].Value);
}
