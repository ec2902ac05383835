using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ZoomGen.Tests.Properties;

/// <summary>
/// Texts of any Unicode, with more of what ends something in C#, XML, JSON, HTTP, a URL or a form than chance would give.
/// </summary>
internal static class ArbitraryText
{
    private const int MaxLength = 50_000;

    private static readonly string[] Fragments =
    [
        "\"", "'", "\\", "\\\"", "\"\"", "\"\"\"", "\"\"\"\"", "@\"", "$\"", "$@\"", "{", "}", "{{", "}}", "{{x}}", "{{$guid}}", "{0}",
        "\\u0022", "\0", "\a", "\b", "\t", "\n", "\r", "\r\n", "\v", "\f", "\u001B", "\u007F", "\u0085", "\u2028", "\u2029", "\uFEFF",
        "\uFFFE", "\uFFFF", "\u200B", "\u200D", "\u202E", "\u2066", "\u00AD", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\U000E0061",
        "\U0010FFFF", "😀", "ü", "東京", "İ", "ı", "ß", "//", "///", "/*", "*/", "// </summary>", "\n}} public class __Injected { }",
        "\"; } } public class __Injected { static string s = \"", "\n#error x\n", "\n#pragma warning restore\n", "\n#line 1 \"x\"\n",
        "#nullable disable", "[assembly: Injected]", "\nusing Injected;\n", "<", ">", "&", "]]>", "<![CDATA[", "<!--", "-->", "--",
        "<?xml?>", "</summary>", "<include file='x' path='y'/>", "<see cref=\"T:Injected\"/>", "cref=\"Injected\"", "<inheritdoc/>",
        "&lt;", "&#10;", "&amp;", "`", "```\n", "**", "[x](y)", "| a |\n|---|\n", "# x", "* x\n", "/", "//a.test", "\\\\a.test", "..",
        "/../", ".", "%2e%2e", "%2F", "%00", "%", "%41", "%zz", "?", "#", "&a=b", "=", ";", ",", "+", " ", ":", "@",
        "\r\nX-Injected: 1", "\r\n\r\nInjected", "\n\n", "http://injected.test", "file:///etc/passwd", "javascript:",
        "--------------------------", "\"; filename=\"x", "\r\n--", "null", "true", "1", "-1.50", "1e400", "NaN", "2024-02-30",
        "2024-01-01T00:00:00Z", "00000000-0000-0000-0000-000000000000", "class", "System", "global::", "namespace", "Equals", "con",
        "aux.txt", "(required)", "This can only be one of a,b", "\\", "$", "~", "^",
    ];

    private static readonly Gen<string> Fragment = Gen.Frequency(
        (6, Gen.Elements(Fragments)),
        // A code unit, half of a pair too.
        (2, Gen.Choose(0, 0xFFFF).Select(unit => ((char)unit).ToString())),
        (1, Gen.Choose(0x10000, 0x10FFFF).Select(char.ConvertFromUtf32)),
        (3, Gen.Choose(' ', '~').ArrayOf(3).Select(ascii => string.Concat(ascii.Select(unit => (char)unit)))));

    private static readonly Gen<string> Concatenation =
        from length in Gen.Frequency((1, Gen.Constant(0)), (4, Gen.Constant(1)), (10, Gen.Choose(2, 12)))
        from fragments in Fragment.ArrayOf(length)
        select string.Concat(fragments);

    public static Gen<string> Any { get; } = Gen.Frequency(
        (100, Concatenation),
        (1, from fragment in Fragment from length in Gen.Choose(1, MaxLength) select Repeat(fragment, length)));

    public static IEnumerable<string> Shrink(string text)
    {
        if (text.Length == 0)
            yield break;
        yield return "";
        for (var part = text.Length / 2; part > 0; part /= 2)
        {
            for (var start = 0; start + part <= text.Length && start < 64 * part; start += part)
                yield return text.Remove(start, part);
        }
    }

    /// <summary>The text as UTF-8 has it, where half of a pair is U+FFFD.</summary>
    public static string AsUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The text in printable ASCII, for a message.</summary>
    public static string Show(string text)
    {
        var shown = text.Take(500).Select(unit =>
            unit is >= ' ' and <= '~' and not ('"' or '\\') ? unit.ToString() : $"\\u{(int)unit:X4}");
        return $"\"{string.Concat(shown)}\"{(text.Length > 500 ? "…" : "")}";
    }

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, 1 + (length / text.Length)));
}
