using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract.Descriptions;

namespace ZoomGen.Generator.Contract.Responses;

/// <summary>Reads the error codes in the description of a request: a list or table under "Error codes", or codes with a label.</summary>
internal static class DescribedErrorReader
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    // `Error codes:` is at the end of a line. A table header has it between two cells.
    private static readonly Regex Heading = new(@"\berror[ _-]?codes?[ ]?(?::|\||\z)|\A(?:code|error)[ ]\|.{0,80}\berror\b", Options);

    private static readonly Regex Entry = new(
        $@"\A{LabelledCodes.Bare}(?:[ ]?(?:\||:|[–—-][ ])[ ]?(?<text>.*)|\z)", RegexOptions.CultureInvariant);

    private static readonly Regex HttpError = new(@"\A[45][0-9]{2}\z", RegexOptions.CultureInvariant);

    public static IReadOnlyList<VendorError> Read(string? description)
    {
        // Both labels and headings contain the word, so the parser is not needed without it.
        if (description?.IndexOf("error", StringComparison.OrdinalIgnoreCase) is null or < 0)
            return [];
        var errors = new List<VendorError>();
        var isListed = false;
        foreach (var line in DescriptionReader.Items(description))
        {
            if (isListed && Listed(line) is { } error)
            {
                errors.Add(error);
                continue;
            }
            var labelled = LabelledCodes.Find(line).ToArray();
            errors.AddRange(
                labelled.SelectMany(
                    (mark, index) => Labelled(line, mark, index + 1 < labelled.Length ? labelled[index + 1].Start : line.Length)));
            isListed = labelled.Length == 0 && Heading.IsMatch(line);
        }
        // HTTP errors are cases of the response already.
        return [.. errors.Where(error => !HttpError.IsMatch(error.Code))];
    }

    private static VendorError? Listed(string line) =>
        Entry.Match(line) is { Success: true } match ? Error(match.Groups["code"].Value, match.Groups["text"].Value) : null;

    private static IEnumerable<VendorError> Labelled(string line, CodeMark mark, int end) =>
        mark.Codes.Select(
            code => Error(code, line.Substring(mark.End, end - mark.End).TrimStart(' ', ':', '-', '–', '—', '.', ',', ';', ')')));

    private static VendorError Error(string code, string text) => new(code, text.Trim() is { Length: > 0 } said ? [said] : []);
}
