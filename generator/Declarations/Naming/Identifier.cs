using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Naming;

/// <summary>The only way from collection text to a C# name: ASCII letters and digits, in the case that .NET uses.</summary>
internal static class Identifier
{
    // `Q&A` is one word, and its A is not an article.
    private static readonly Regex AcronymAmpersand = new(@"(?<=\b[A-Z])&(?=[A-Z]\b)", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    // Empty for a text without words.
    private static readonly Memo<string> Names = new(text => Words(text).ToArray() is { Length: > 0 } words ? Join(words) : "");

    /// <summary>The text in Pascal case, or <paramref name="fallback"/> if it contains no letter or digit.</summary>
    public static string Pascal(string text, string fallback) => Names.Of(text) is { Length: > 0 } name ? name : fallback;

    /// <summary>As <see cref="Pascal"/>, but without articles and with at most <paramref name="maxWords"/> words.</summary>
    public static string Phrase(string text, string fallback, int maxWords = int.MaxValue)
    {
        var words = Words(AcronymAmpersand.Replace(text, "")).Where(word => !Articles.Contains(word)).Take(maxWords).ToArray();
        return words.Length == 0 ? Pascal(text, fallback) : Join(words);
    }

    /// <summary>Makes a valid identifier of a name that was joined from others.</summary>
    public static string Whole(string name)
    {
        if (name[0] is >= '0' and <= '9')
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
    /// Splits at everything that is not an ASCII letter or digit, and at changes from lower to upper case. The <c>'s</c> of a possessive is
    /// removed.
    /// </summary>
    public static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var end = i;
            if (end > start && IsGenitive(text, i))
                i++;
            var isInWord = IsAsciiLetterOrDigit(text[end]);
            if (isInWord && !(IsUpper(text[end]) && end > start && StartsWord(text, end)))
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
    private static string Capitalize(string word) =>
        word.Length > 1 && !IsLower(word[1])
            ? char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant()
            : char.ToUpperInvariant(word[0]) + word.Substring(1);

    // `meetingId`: the I after a lowercase letter. `HTTPServer`: the S before one. `APIs`: the s is a plural.
    private static bool StartsWord(string text, int at) =>
        !IsUpper(text[at - 1]) || (at + 1 < text.Length && IsLower(text[at + 1]) && !IsPlural(text, at + 1));

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
