using System.Globalization;
using System.Text;

namespace ZoomGen.Http;

/// <summary>Makes the words of a server fit for the message of an exception: one short line without values of the call.</summary>
internal static class ServerText
{
    public const int MaxLength = 500;

    /// <summary>A shorter value can be part of a word that has nothing to do with it.</summary>
    public const int MinPartLength = 8;

    private const char Ellipsis = '\u2026';
    private const string Removed = "<removed>";

    /// <param name="text">The words of the server.</param>
    /// <param name="secrets">The values that are replaced. Short ones are replaced only as whole words.</param>
    /// <param name="maxLength">The maximum number of characters.</param>
    public static string Clean(string text, IEnumerable<string?> secrets, int maxLength = MaxLength)
    {
        // A value can contain another one, which is shorter.
        var longestFirst = new List<string?>(new HashSet<string?>(secrets, StringComparer.Ordinal));
        longestFirst.Sort((one, other) => (other?.Length ?? 0).CompareTo(one?.Length ?? 0));
        foreach (var secret in longestFirst)
        {
            if (!string.IsNullOrWhiteSpace(secret))
                text = Remove(text, secret);
        }
        return ToLine(text, maxLength);
    }

    private static string Remove(string text, string secret)
    {
        var cleaned = new StringBuilder();
        var start = 0;
        for (int at; (at = text.IndexOf(secret, start, StringComparison.Ordinal)) >= 0; start = at + secret.Length)
        {
            var isSecret = secret.Length >= MinPartLength || IsWhole(text, at, secret.Length);
            cleaned.Append(text, start, at - start).Append(isSecret ? Removed : secret);
        }
        return cleaned.Append(text, start, text.Length - start).ToString();
    }

    private static bool IsWhole(string text, int start, int length) => !IsPartAt(text, start - 1) && !IsPartAt(text, start + length);

    private static bool IsPartAt(string text, int index) => index >= 0 && index < text.Length && char.IsLetterOrDigit(text[index]);

    private static string ToLine(string text, int maxLength)
    {
        var line = new StringBuilder();
        var cut = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
                line.Append(rune.ToString());
            else if (line.Length == 0 || line[^1] != ' ')
                line.Append(' ');
            if (line.Length < maxLength)
                cut = line.Length;
            else if (line.Length > maxLength)
                return line.ToString(0, cut) + Ellipsis;
        }
        return line.ToString();
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control
        or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned);
}
