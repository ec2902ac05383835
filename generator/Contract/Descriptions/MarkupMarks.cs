using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Tells text that holds no markup at all, which is most of it, from text that a parser must see.</summary>
internal static class MarkupMarks
{
    private static readonly char[] Anywhere = ['*', '`', '<', '&', '\\', '|', '~'];

    // Links, emphasis by underscores (not within a word, as in user_id), and what begins a heading, a quotation, a list, a line or code.
    private static readonly Regex InPlace = new(
        @"\][(\[:]|(?<![A-Za-z0-9])_|^[ \t]*(?:[#>=]|[-+](?:[\s-]|\z)|\d{1,9}[.)]\s)|^(?: {4}|\t)",
        RegexOptions.CultureInvariant | RegexOptions.Multiline);

    public static bool AreIn(string text) => text.IndexOfAny(Anywhere) >= 0 || InPlace.IsMatch(text);
}
