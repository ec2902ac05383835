using System.Text.RegularExpressions;
using ZoomGen.Generator.Contract;
using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>Declares the vendor's documented error codes of an operation as constants.</summary>
internal static class ErrorsBinder
{
    /// <summary>In words, for a name that comes from an error's text.</summary>
    private const int MaxErrorWords = 8;

    /// <summary>In letters. A code with fewer letters is an abbreviation and not used as a name.</summary>
    private const int MinNameLetters = 4;

    /// <summary>Texts per error. A tooltip shows fewer.</summary>
    private const int MaxErrorTexts = 20;

    /// <summary>Constants per operation. No vendor documents more.</summary>
    private const int MaxErrors = 500;

    private static readonly Regex Placeholder = new(@"\{[^{}]*\}", RegexOptions.CultureInvariant);

    public static ErrorsDeclaration? Bind(ApiOperation operation, string name)
    {
        var scope = NameScope.ForMembers(name);
        var constants = operation.Responses
            .SelectMany(response => response.Errors.Select(error => (response.Status, Error: error)))
            .Concat(operation.DescribedErrors.Select(error => (Status: (int?)null, Error: error)))
            .GroupBy(documented => documented.Error.Code, StringComparer.Ordinal)
            .Take(MaxErrors)
            .Select(group => BindError(
                scope,
                group.Key,
                [.. group.SelectMany(item => item.Error.Texts).Distinct(StringComparer.Ordinal).Take(MaxErrorTexts)],
                [.. group.Select(item => item.Status).OfType<int>().Distinct()]))
            .ToArray();
        return constants.Length == 0 ? null : new(name, [.. constants]);
    }

    private static ErrorConstant BindError(NameScope scope, string code, IReadOnlyList<string> texts, IReadOnlyList<int> statuses)
    {
        var text = IsName(LastSegment(code)) ? LastSegment(code) : texts.Count > 0 ? WithoutPlaceholders(texts[0]) : "";
        var numbered = Identifier.Pascal("Error " + code, "Error");
        var name = scope.Take(Identifier.Phrase(text, numbered, MaxErrorWords), numbered);
        var summary = texts.Count > 0 ? texts[0] : $"The vendor's error {code}.";
        if (statuses.Count > 0)
            summary = $"Status {string.Join(", ", statuses.Select(Invariant.Text))}: {summary}";
        return new(name, code, new(summary, [.. texts.Skip(1)]));
    }

    // INVALID_REQUEST is a better name than one from a sample's text, and does not change with the samples.
    private static bool IsName(string code) =>
        code.Count(char.IsLetter) >= MinNameLetters && code.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.');

    // The code of a problem (RFC 9457) is a URI, such as `https://example.com/errors/not-found`.
    private static string LastSegment(string code) =>
        code.Contains("://", StringComparison.Ordinal) ? code.TrimEnd('/').Split('/', '#').Last() : code;

    // `User {userId} does not exist: {userId}.` becomes UserDoesNotExist.
    private static string WithoutPlaceholders(string text) => Placeholder.Replace(text, " ");
}
