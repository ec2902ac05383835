using Humanizer;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>Converts English nouns to the singular, with a cache. The library for this is loaded only when it is needed.</summary>
internal sealed class Nouns
{
    /// <summary>In characters. The library fails on a single S, and longer words than the maximum are not words.</summary>
    private const int MinLength = 3;

    private const int MaxLength = 40;

    /// <summary>Nouns in the singular that end in an s, which the library takes for plurals.</summary>
    private static readonly HashSet<string> Acronyms = new(StringComparer.OrdinalIgnoreCase)
    {
        "Aws", "Cms", "Css", "Dns", "Fps", "Gps", "Hls", "Https", "Iis", "Ios", "Kms", "Mms", "Pos", "Qos", "Rds", "Rss", "Sms", "Sns",
        "Sos", "Sqs", "Tls", "Tts", "Vps", "Xss",
    };

    private readonly Dictionary<string, string> _singulars = new(StringComparer.Ordinal);

    /// <summary>A name in Pascal case with its last word in the singular.</summary>
    public string Singular(string name)
    {
        var last = LastWord(name);
        return name.Substring(0, name.Length - last.Length) + SingularWord(last);
    }

    /// <summary>
    /// The noun at the end of a Pascal-case name, in the singular. A billing address and a shipping address are both an address.
    /// </summary>
    public string Head(string name) => SingularWord(LastWord(name));

    private static string LastWord(string name) => Identifier.Words(name).LastOrDefault() ?? name;

    private string SingularWord(string word)
    {
        // The singular would be Datum, which no API uses.
        if (word.Length is < MinLength or > MaxLength || word == "Data" || Acronyms.Contains(word))
            return word;
        if (!_singulars.TryGetValue(word, out var singular))
            _singulars[word] = singular = word.Singularize(inputIsKnownToBePlural: false);
        return singular;
    }
}
