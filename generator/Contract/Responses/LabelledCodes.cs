using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>
/// Finds codes with a label: <c>**Error Code:** `1001`</c>, <c>**Error Codes**: `300`, `301`</c>, <c>Error code 3001</c>,
/// <c>errorCode: INVALID_INPUT</c>.
/// </summary>
internal static class LabelledCodes
{
    /// <summary>A code without quotes. It has to contain a digit, or be in a case that ordinary words are not.</summary>
    public const string Bare =
        @"(?-i:(?<code>(?=[A-Za-z_.-]{0,63}[0-9]|[A-Z]+_|[A-Z][a-z0-9]+[A-Z]|[A-Z]{3})-?[A-Za-z0-9_.-]{0,63}[A-Za-z0-9]))(?![A-Za-z0-9])";

    /// <summary>Separates a label and its code: emphasis, a colon, a line break.</summary>
    private const string Between = @"(?:[*_:=\s]|<br\s?/?>){0,20}";

    private const string Quoted = "`(?<code>[A-Za-z0-9_.:-]{1,64})`";

    private static readonly Regex Label = new(
        $@"(?<![A-Za-z])(?:\*{{1,3}}|_{{1,3}})?Error[ _-]?(?:Codes?|No\.?|Number)(?![A-Za-z]){Between}(?:{Quoted}(?:\s?(?:,|/|or|and)\s?{Quoted}){{0,20}}|{Bare})",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static IReadOnlyList<CodeMark> Find(string text) =>
        [.. Label.Matches(text)
            .Cast<Match>()
            .Select(match => new CodeMark(
                match.Index, match.Index + match.Length, [.. match.Groups["code"].Captures.Cast<Capture>().Select(code => code.Value)]))];
}
