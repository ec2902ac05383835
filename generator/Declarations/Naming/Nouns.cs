using Humanizer;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>English nouns, each looked up once. The library that knows them is loaded only where there is one to look up.</summary>
internal sealed class Nouns
{
    /// <summary>Characters; the library fails on an S alone, and has no word of more.</summary>
    private const int MinLength = 3;

    private const int MaxLength = 40;

    private readonly Dictionary<string, string> _singulars = new(StringComparer.Ordinal);

    /// <summary>A name in Pascal case with its last word in the singular.</summary>
    public string Singular(string name)
    {
        var last = LastWord(name);
        return name.Substring(0, name.Length - last.Length) + SingularWord(last);
    }

    /// <summary>
    /// The noun that a name in Pascal case ends in, in the singular: the billing and the shipping address are both an address.
    /// </summary>
    public string Head(string name) => SingularWord(LastWord(name));

    private static string LastWord(string name) => Identifier.Words(name).LastOrDefault() ?? name;

    private string SingularWord(string word)
    {
        // A datum is grammar, and no word of an API.
        if (word.Length is < MinLength or > MaxLength || word == "Data")
            return word;
        if (!_singulars.TryGetValue(word, out var singular))
            _singulars[word] = singular = word.Singularize(inputIsKnownToBePlural: false);
        return singular;
    }
}
