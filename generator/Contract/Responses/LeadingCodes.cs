using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// Finds codes at the start of a line: <c>1010 - User does not belong to this account</c>, <c>Error 12: No such user</c>. A shorter
/// number without the word is ignored, because names often start with the HTTP status.
/// </summary>
internal static class LeadingCodes
{
    private static readonly Regex Line = new(
        @"^[ \t]{0,3}(?:[*-][ \t])?(?:Error[ \t]#?`?(?<code>\d{1,8})`?[ \t]?(?:[:–—-]|$)|`?(?<code>\d{4,8})`?[ \t]?[:–—-][ \t](?=[^\d\s]))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);

    public static IReadOnlyList<CodeMark> Find(string text) =>
        [.. Line.Matches(text)
            .Cast<Match>()
            .Select(match => new CodeMark(match.Index, match.Index + match.Length, [match.Groups["code"].Value]))];
}
