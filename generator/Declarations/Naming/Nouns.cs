using Humanizer;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Converts English nouns to the singular.</summary>
internal static class Nouns
{
    /// <summary>In characters. The library fails on a single S, and longer words than the maximum are not words.</summary>
    private const int MinLength = 3;

    private const int MaxLength = 40;

    private const string ListSuffix = "List";

    /// <summary>Nouns in the singular that end in an s, which the library takes for plurals.</summary>
    private static readonly HashSet<string> Acronyms = new(StringComparer.OrdinalIgnoreCase)
    {
        "Aws", "Cms", "Css", "Dns", "Fps", "Gps", "Hls", "Https", "Iis", "Ios", "Kms", "Mms", "Pos", "Qos", "Rds", "Rss", "Sms", "Sns",
        "Sos", "Sqs", "Tls", "Tts", "Vps", "Xss",
    };

    private static readonly Memo<string> Singulars = new(word => word.Singularize(inputIsKnownToBePlural: false));

    private static readonly Memo<string> Plurals = new(word => word.Pluralize(inputIsKnownToBeSingular: false));

    /// <summary>A name in Pascal case with its last word in the singular.</summary>
    public static string Singular(string name)
    {
        var last = LastWord(name);
        return name.Substring(0, name.Length - last.Length) + SingularWord(last);
    }

    /// <summary>A name in Pascal case with its last word in the plural.</summary>
    public static string Plural(string name)
    {
        var last = LastWord(name);
        return name.Substring(0, name.Length - last.Length)
            + (last.Length is < MinLength or > MaxLength ? last : Plurals.Of(last));
    }

    public static bool IsPluralOf(string name, string singular) => name != singular && Singular(name) == singular;

    /// <summary>The name of an element of a list, from the Pascal-case name of the list: an order for OrderList and for Orders.</summary>
    public static string Element(string list) => Singular(PascalName.WithoutEnd(list, ListSuffix));

    /// <summary>
    /// The noun at the end of a Pascal-case name, in the singular. A billing address and a shipping address are both an address.
    /// </summary>
    public static string Head(string name) => SingularWord(LastWord(name));

    private static string LastWord(string name) => Identifier.Words(name).LastOrDefault() ?? name;

    // The singular of Data would be Datum, which no API uses.
    private static string SingularWord(string word) =>
        word.Length is < MinLength or > MaxLength || word == "Data" || Acronyms.Contains(word) ? word : Singulars.Of(word);
}
