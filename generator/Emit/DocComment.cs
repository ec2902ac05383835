using System.Globalization;
using System.Text;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Declarations;

namespace ZoomGen.Generator.Emit;

/// <summary>The one way from text of a collection into an XML documentation comment.</summary>
internal static class DocComment
{
    public static void Write(SourceWriter writer, DocDeclaration doc)
    {
        Summary(writer, Text(doc.Summary));
        Remarks(writer, doc);
    }

    /// <param name="writer">Where to.</param>
    /// <param name="xml">Trusted XML: our own words, and what <see cref="Text"/> gave.</param>
    public static void Summary(SourceWriter writer, string xml) => writer.Line($"/// <summary>{xml}</summary>");

    public static void Remarks(SourceWriter writer, DocDeclaration doc)
    {
        if (doc.Remarks.Count == 0)
            return;
        writer.Line("/// <remarks>");
        foreach (var paragraph in doc.Remarks)
            writer.Line($"/// <para>{Text(paragraph)}</para>");
        writer.Line("/// </remarks>");
    }

    /// <summary>
    /// Text as one line of XML. Whatever ends a line of C# (LF, CR, U+0085, U+2028, U+2029) becomes a space; controls, format characters and
    /// lone surrogates are dropped, and so is what exceeds the length that a tooltip could show.
    /// </summary>
    public static string Text(string text)
    {
        var xml = new StringBuilder(text.Length);
        var length = Math.Min(text.Length, PlainText.MaxLength);
        for (var i = 0; i < length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                xml.Append(text[i]).Append(text[++i]);
            else if (text[i] is > ' ' and <= '~' and not ('<' or '>' or '&'))
                xml.Append(text[i]);
            else
                xml.Append(Escape(text[i]));
        }
        return xml.Append(length < text.Length ? "…" : "").ToString();
    }

    private static string Escape(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '\t' or '\n' or '\r' or '\x85' or '\u2028' or '\u2029' => " ",
        _ => CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned => "",
            _ => c.ToString(),
        },
    };
}
