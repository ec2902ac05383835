using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>
/// The only way from collection text to a C# name: ASCII letters and digits, in the case that .NET uses. Only a member can also have
/// letters of another script.
/// </summary>
internal static class Identifier
{
    // `Q&A` is one word, and its A is not an article.
    private static readonly Regex AcronymAmpersand = new(@"(?<=\b[A-Z])&(?=[A-Z]\b)", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    /// <summary>Acronyms in capitals that people write together with the next word.</summary>
    private static readonly HashSet<string> Acronyms = new(StringComparer.Ordinal)
    {
        "API", "CSV", "HTML", "HTTP", "JSON", "JWT", "OTP", "PDF", "SMS", "SQL", "URI", "URL", "UUID", "XML",
    };

    private static readonly Memo<string[]> WordLists = new(text => [.. Split(LatinText.ToAscii(text))]);

    // Empty for a text without words.
    private static readonly Memo<string> Names = new(text => WordLists.Of(text) is { Length: > 0 } words ? Join(words) : "");

    /// <summary>The text in Pascal case, or <paramref name="fallback"/> if it contains no letter or digit.</summary>
    public static string Pascal(string text, string fallback) => Names.Of(text) is { Length: > 0 } name ? name : fallback;

    /// <summary>
    /// The name of a member. As <see cref="Pascal"/>, but a text in a script other than Latin keeps its letters: two members without a name
    /// would be told apart by their order alone, which the next export may change.
    /// </summary>
    public static string Member(string text, string fallback) =>
        LatinText.IsReadable(text) ? Pascal(text, fallback) : Whole(OtherScript.Pascal(text));

    /// <summary>The name of a member as a part of the name of a type, which is in the name of a file.</summary>
    public static string TypePart(string member) => member.All(c => c < 0x80) ? member : Pascal(member, "Value");

    /// <summary>As <see cref="Pascal"/>, but without articles and with at most <paramref name="maxWords"/> words.</summary>
    public static string Phrase(string text, string fallback, int maxWords = int.MaxValue)
    {
        var words = Words(AcronymAmpersand.Replace(text, "")).Where(word => !Articles.Contains(word)).Take(maxWords).ToArray();
        return words.Length == 0 ? Pascal(text, fallback) : Join(words);
    }

    /// <summary>Makes a valid identifier of a name that was joined from others.</summary>
    public static string Whole(string name)
    {
        if (char.IsDigit(name[0]))
            name = "_" + name;
        return name.Length <= NameText.MaxLength ? name : name.Substring(0, NameText.MaxLength);
    }

    /// <summary>Converts a Pascal-case name to the name of a parameter or local variable.</summary>
    public static string Camel(string pascal)
    {
        var camel = char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
        return SyntaxFacts.GetKeywordKind(camel) == SyntaxKind.None && SyntaxFacts.GetContextualKeywordKind(camel) == SyntaxKind.None
            ? camel
            : "@" + camel;
    }

    /// <summary>
    /// Splits at everything that is not a Latin letter or a digit, at changes from lower to upper case, and after a known acronym. The
    /// <c>'s</c> of a possessive is removed. The words are ASCII: accents are removed, and letters of other scripts are lost.
    /// </summary>
    public static IEnumerable<string> Words(string text) => WordLists.Of(text);

    private static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            if (end > start && IsGenitive(text, i))
                i++;
            var isInWord = IsAsciiLetterOrDigit(text[end]);
            if (isInWord && !(end > start && StartsWord(text, start, end)))
                continue;
            if (end > start)
                yield return text.Substring(start, end - start);
            start = isInWord ? end : i + 1;
        }
        if (start < text.Length)
            yield return text.Substring(start);
    }

    private static string Join(IEnumerable<string> words) => Whole(string.Concat(words.Select(Capitalize)));

    // An acronym is like any other word, also in the plural.
    private static string Capitalize(string word)
    {
        var isInCapitals = word.Length > 1 && !IsLower(word[1]);
        if (!isInCapitals && !IsLower(word[0]))
            return word;
        var end = word.Substring(1);
        return char.ToUpperInvariant(word[0]) + (isInCapitals ? end.ToLowerInvariant() : end);
    }

    // `meetingId`: the I after a lowercase letter. `HTTPServer`: the S before one. `APIs`: the s is a plural. `APIkey`: the k after an
    // acronym.
    private static bool StartsWord(string text, int start, int at)
    {
        if (!IsUpper(text[at]))
            return IsLower(text[at]) && IsUpper(text[at - 1]) && IsAcronym(text, start, at) && !IsPlural(text, at);
        var isBeforeLower = at + 1 < text.Length && IsLower(text[at + 1]) && !IsPlural(text, at + 1);
        return !IsUpper(text[at - 1]) || (isBeforeLower && !IsAcronym(text, start, at + 1));
    }

    private static bool IsAcronym(string text, int start, int end) => Acronyms.Contains(text.Substring(start, end - start));

    private static bool IsPlural(string text, int at) => text[at] == 's' && (at + 1 == text.Length || !IsAsciiLetterOrDigit(text[at + 1]));

    // `a user's settings` becomes UserSettings.
    private static bool IsGenitive(string text, int at) =>
        text[at] is '\'' or '’'
            && at + 1 < text.Length
            && text[at + 1] == 's'
            && (at + 2 == text.Length || !IsAsciiLetterOrDigit(text[at + 2]));

    private static bool IsAsciiLetterOrDigit(char c) => IsUpper(c) || IsLower(c) || c is >= '0' and <= '9';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';
}
