using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// Finds the HTTP status in the name of a response, which is redundant: <c>**HTTP Status Code:** `404` **Not Found**</c>.
/// </summary>
internal static class StatusMarks
{
    private static readonly Regex Mark = new(
        @"(?<![A-Za-z])(?:\*[ \t])?\*{0,3}(?:HTTPS?[ \t])?(?:Response[ \t](?=Status))?(?:Status|Response)[ \t]Code(?![A-Za-z])[*:\s]{0,10}`?\d{3}`?(?!\d)[ \t]*(?:\*\*[^*\n]{1,60}\*\*)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IReadOnlyList<CodeMark> Find(string text) =>
        [.. Mark.Matches(text).Cast<Match>().Select(match => new CodeMark(match.Index, match.Index + match.Length, []))];
}
