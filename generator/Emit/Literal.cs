using System.Globalization;
using System.Text;

namespace ZoomGen.Generator.Emit;

/// <summary>
/// The only way from collection text to a C# string literal. Printable ASCII is kept and everything else is escaped: characters that are
/// invisible or change the direction of the text must not appear in source.
/// </summary>
internal static class Literal
{
    public static string Of(string text) => Of(text, IsPlain);

    /// <summary>For documentation, which people read and copy: words are kept in every script, and what is invisible is escaped.</summary>
    public static string Readable(string text) => Of(text, c => IsPlain(c) || c > '~' && IsVisible(c));

    private static string Of(string text, Func<char, bool> isKept)
    {
        if (IsPlain(text))
            return $"\"{text}\"";
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (isKept(c))
                literal.Append(c);
            else
                literal.Append(Escape(c));
        }
        return literal.Append('"').ToString();
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ => @"\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
    };

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c))
                return false;
        }
        return true;
    }

    private static bool IsVisible(char c) =>
        char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsPlain(char c) => c is >= ' ' and <= '~' and not ('"' or '\\');

    /// <summary>A UTF-8 literal. The compiler rejects a lone surrogate in it, so it becomes U+FFFD, as on the wire.</summary>
    public static string Utf8(string text) =>
        Of(text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text) + "u8";
}
