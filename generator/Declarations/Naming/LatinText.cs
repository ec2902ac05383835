using System.Globalization;
using System.Text;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// Writes the letters of the Latin script in ASCII, without accents: <c>usuário</c> becomes <c>usuario</c>. Unicode normalization would do
/// most of it, but a compiler can run without it.
/// </summary>
internal static class LatinText
{
    // Each row begins with the letter that its other letters become.
    private static readonly string[] Rows =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇ",
        "cçćĉċčḉ",
        "dðďđḋḍḏḑḓ",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥħȟḣḥḧḩḫẖ",
        "iìíîïĩīĭįıǐȉȋḭḯỉị",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľŀłḷḹḻḽ",
        "mḿṁṃ",
        "nñńņňŋǹṅṇṉṋ",
        "oòóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšșṡṣṥṧṩ",
        "tţťŧțṫṭṯṱẗ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    ];

    private static readonly Dictionary<char, string> Letters = Rows
        .SelectMany(row => row.Skip(1), (row, letter) => (letter, Plain: row.Substring(0, 1)))
        .Concat([('ß', "ss"), ('æ', "ae"), ('œ', "oe"), ('þ', "th")])
        .ToDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The text in ASCII where its letters are Latin. Other letters remain.</summary>
    public static string ToAscii(string text)
    {
        if (text.All(c => c < 0x80))
            return text;
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c < 0x80)
                ascii.Append(c);
            else if (Letters.TryGetValue(char.ToLowerInvariant(c), out var plain))
                ascii.Append(char.IsUpper(c) ? char.ToUpperInvariant(plain[0]) + plain.Substring(1) : plain);
            else if (!IsAccent(c))
                ascii.Append(c);
        }
        return ascii.ToString();
    }

    /// <summary>
    /// Whether the Latin letters of a text outweigh its other letters, which are not part of a name. A letter of a script without case,
    /// such as a Chinese character, counts as two.
    /// </summary>
    public static bool IsReadable(string text)
    {
        var (latin, others) = (0, 0);
        foreach (var letter in ToAscii(text).Where(char.IsLetter))
        {
            if (letter < 0x80)
                latin++;
            else
                others += char.GetUnicodeCategory(letter) == UnicodeCategory.OtherLetter ? 2 : 1;
        }
        return others == 0 || latin > others;
    }

    // In decomposed text, the accents of a letter follow it.
    private static bool IsAccent(char c) => c is >= '\u0300' and <= '\u036f';
}
