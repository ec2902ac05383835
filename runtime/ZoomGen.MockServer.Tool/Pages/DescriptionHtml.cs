using System.Text;
using System.Text.Encodings.Web;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.MockServer.Tool.Pages;

/// <summary>
/// Writes descriptions as HTML. The generator has read the Markdown or HTML of the collection into blocks, and only their texts get here,
/// encoded.
/// </summary>
internal static class DescriptionHtml
{
    public static string Write(IEnumerable<DescriptionBlock> blocks)
    {
        var html = new StringBuilder();
        foreach (var block in blocks)
            Write(html, block);
        return html.ToString();
    }

    private static void Write(StringBuilder html, DescriptionBlock block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                html.Append("<p>").AppendJoin("", paragraph.Inlines.Select(Inline)).Append("</p>");
                break;
            case DescriptionList list:
                var name = list.IsNumbered ? "ol" : "ul";
                html.Append('<').Append(name).Append('>');
                foreach (var item in list.Items)
                    html.Append("<li>").Append(Write(item.Blocks)).Append("</li>");
                html.Append("</").Append(name).Append('>');
                break;
            default:
                html.Append("<pre tabindex=\"0\">").Append(Encode(block is CodeBlock code ? code.Code : block.Text)).Append("</pre>");
                break;
        }
    }

    private static string Inline(DescriptionInline inline) => inline switch
    {
        CodeRun code => $"<code>{Encode(code.Text)}</code>",
        LinkRun link => $"<a href=\"{Encode(link.Url)}\" rel=\"noopener noreferrer\">{Encode(link.Text)}</a>",
        _ => Encode(inline.Text),
    };

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
