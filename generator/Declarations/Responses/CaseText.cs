using ZoomGen.Generator.Declarations.Naming;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Declarations.Responses;

/// <summary>The description of a case, which comes from the names of its saved responses.</summary>
internal static class CaseText
{
    /// <summary>Words that say nothing beside a status: <c>Successful response</c>, <c>Example 1</c>, <c>Response_200</c>.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "A", "An", "Body", "Case", "Code", "Copy", "Default", "Entity", "Error", "Example", "Expected", "Fail", "Failed", "Failure", "For",
        "Has", "Http", "Is", "Json", "New", "Ok", "Operation", "Request", "Response", "Result", "Sample", "Status", "Succeeded", "Success",
        "Successful", "Successfully", "The", "To", "Untitled", "Valid", "Was",
    };

    private static readonly char[] Separators = [' ', '-', '\u2013', ':'];

    /// <summary>
    /// The descriptions without the status. Empty if nothing else is left, or if they repeat the name of the operation.
    /// </summary>
    public static string Of(IReadOnlyList<string> descriptions, int status, OperationNames names)
    {
        var phrase = ReasonPhrase.Of(status) ?? "";
        return Join(
        [
            .. descriptions
                .Where(text => !IsFiller(text, phrase) && Identifier.Phrase(text, "") != names.Documented)
                .Select(text => WithoutStatus(text, status, phrase))
                .Distinct(StringComparer.Ordinal),
        ]);
    }

    // Sentences, or the names of examples.
    private static string Join(string[] texts) => string.Join(
        " ", texts.Select((text, index) => index == texts.Length - 1 || HasEnd(text) ? text : text + ";"));

    private static bool HasEnd(string text) => text[text.Length - 1] is '.' or '!' or '?' or ':' or ';';

    private static string WithoutStatus(string text, int status, string phrase)
    {
        var rest = Without(Invariant.Text(status), text);
        return ReasonPhrase.Former(status) is { } former ? Without(former, Without(phrase, rest)) : Without(phrase, rest);
    }

    private static bool IsFiller(string description, string phrase)
    {
        // Words of other scripts say something.
        if (description.Any(c => c >= 0x80 && char.IsLetter(c)))
            return false;
        var known = new HashSet<string>(Identifier.Words(phrase), StringComparer.OrdinalIgnoreCase);
        return Identifier.Words(description).All(word => word.All(char.IsDigit) || Fillers.Contains(word) || known.Contains(word));
    }

    // `401 Unauthorized - Invalid token` and `Not Found, the order was archived`, but not `Not found in the cache`
    private static string Without(string start, string text)
    {
        if (start.Length == 0 || !text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            return text;
        var rest = text.Substring(start.Length);
        var isApart = char.IsDigit(start[0])
            ? rest.IndexOfAny(Separators) == 0
            : rest.StartsWith(". ", StringComparison.Ordinal)
                || rest.StartsWith(", ", StringComparison.Ordinal)
                || rest.TrimStart().IndexOfAny(Separators) == 0;
        return isApart && rest.TrimStart('.', ',').TrimStart(Separators) is { Length: > 0 } other ? other : text;
    }
}
