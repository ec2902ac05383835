using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Recognizes plain text, which most descriptions are, so that no parser is needed for it.</summary>
internal static class MarkupMarks
{
    private static readonly char[] Anywhere = ['*', '`', '<', '&', '\\', '|', '~'];

    // Links, emphasis with underscores (but not within a word, as in user_id), and the starts of headings, quotations, lists, lines and
    // code.
    private static readonly Regex InPlace = new(
        @"\][(\[:]|(?<![A-Za-z0-9])_|^[ \t]*(?:[#>=]|[-+](?:[\s-]|\z)|\d{1,9}[.)]\s)|^(?: {4}|\t)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    public static bool AreIn(string text) => text.IndexOfAny(Anywhere) >= 0 || InPlace.IsMatch(text);
}
