using System.Globalization;
using System.Text;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Emit;

/// <summary>The only way from collection text to an XML documentation comment.</summary>
internal static class DocComment
{
    public static void Write(SourceWriter writer, DocDeclaration doc)
    {
        Summary(writer, Inline(doc.Summary));
        Remarks(writer, doc);
    }

    /// <param name="writer">The writer.</param>
    /// <param name="xml">Trusted XML: our own words, and results of <see cref="Text"/>.</param>
    public static void Summary(SourceWriter writer, string xml) => writer.Line($"/// <summary>{xml}</summary>");

    public static void Remarks(SourceWriter writer, DocDeclaration doc)
    {
        if (doc.Remarks.Count == 1 && doc.Remarks[0] is Paragraph paragraph)
        {
            writer.Line($"/// <remarks>{Inline(paragraph)}</remarks>");
        }
        else if (doc.Remarks.Count > 0)
        {
            writer.Line("/// <remarks>");
            Blocks(writer, doc.Remarks);
            writer.Line("/// </remarks>");
        }
    }

    public static void Blocks(SourceWriter writer, IEnumerable<DescriptionBlock> blocks)
    {
        foreach (var block in blocks)
            Block(writer, block);
    }

    /// <summary>A paragraph as a single line of XML.</summary>
    public static string Inline(Paragraph paragraph) => paragraph.Inlines.Count == 1
        ? Inline(paragraph.Inlines[0])
        : string.Concat(paragraph.Inlines.Select(Inline));

    /// <summary>
    /// Text as a single line of XML. Everything that ends a line in C# (LF, CR, U+0085, U+2028, U+2029) becomes a space. Control
    /// characters, format characters and lone surrogates are removed. Text that is too long for a tooltip is cut.
    /// </summary>
    public static string Text(string text)
    {
        if (text.Length <= DescriptionBlock.MaxLength && IsPlain(text))
            return text;
        var xml = new StringBuilder(text.Length);
        var length = Math.Min(text.Length, DescriptionBlock.MaxLength);
        for (var i = 0; i < length; i++)
        {
            if (char.IsSurrogatePair(text, i))
                xml.Append(Pair(text, i++));
            else if (IsPlain(text[i]))
                xml.Append(text[i]);
            else
                xml.Append(Escape(text[i]));
        }
        return xml.Append(length < text.Length ? "…" : "").ToString();
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c))
                return false;
        }
        return true;
    }

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' and not ('<' or '>' or '&');

    private static void Block(SourceWriter writer, DescriptionBlock block)
    {
        if (block is Paragraph paragraph)
            writer.Line($"/// <para>{Inline(paragraph)}</para>");
        else if (block is DescriptionList list)
            List(writer, list);
        else if (block is CodeBlock code)
            Code(writer, code);
    }

    private static void List(SourceWriter writer, DescriptionList list)
    {
        writer.Line($"/// <list type=\"{(list.IsNumbered ? "number" : "bullet")}\">");
        foreach (var item in list.Items)
            Item(writer, item);
        writer.Line("/// </list>");
    }

    private static void Item(SourceWriter writer, DescriptionItem item)
    {
        if (item.Blocks.Count == 1 && item.Blocks[0] is Paragraph only)
        {
            writer.Line($"/// <item><description>{Inline(only)}</description></item>");
            return;
        }
        writer.Line("/// <item><description>");
        Blocks(writer, item.Blocks);
        writer.Line("/// </description></item>");
    }

    private static void Code(SourceWriter writer, CodeBlock block)
    {
        writer.Line("/// <code>");
        foreach (var line in block.Code.Split('\n'))
            writer.Line($"/// {Text(line.TrimEnd())}".TrimEnd());
        writer.Line("/// </code>");
    }

    private static string Inline(DescriptionInline inline) => inline switch
    {
        CodeRun => $"<c>{Text(inline.Text)}</c>",
        LinkRun link => $"<see href=\"{Attribute(link.Url)}\">{Text(link.Text)}</see>",
        _ => Text(inline.Text),
    };

    private static string Attribute(string text) => Text(text).Replace("\"", "&quot;");

    private static string Pair(string text, int index) =>
        IsInvisible(CharUnicodeInfo.GetUnicodeCategory(text, index)) ? "" : text.Substring(index, 2);

    private static string Escape(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '\t' or '\n' or '\r' or '\x85' or '\u2028' or '\u2029' => " ",
        _ => IsInvisible(CharUnicodeInfo.GetUnicodeCategory(c)) ? "" : c.ToString(),
    };

    private static bool IsInvisible(UnicodeCategory category) => category
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned;
}
