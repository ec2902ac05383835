using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Reads the type of a parameter from phrases in its description that the OpenAPI converter or people write.</summary>
internal static class Evidence
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>A longer list does not help in IntelliSense.</summary>
    private const int MaxChoices = 500;

    // An unclosed list matches too, and is then ignored. Otherwise the regex would search to the end of the text from each start.
    private static readonly Regex ChoicePattern = new(@"\(This can only be one of (?<values>[^)]+)(?<end>\)|\z)", Options);

    private static readonly Regex Int64Pattern = new(@"\bint64\b|\bas an? \**long\**\b", Options);

    /// <summary>The values of <c>(This can only be one of a,b)</c>, or null.</summary>
    public static IReadOnlyList<string>? Choices(string? description)
    {
        if (description is null || ChoicePattern.Match(description) is not { Success: true } match || !IsClosed(match))
            return null;
        var values = match.Groups["values"].Value
            .Split(',')
            .Select(value => value.Trim())
            .Where(value => value.Length > 0)
            .Distinct(StringComparer.Ordinal);
        return values.ToArray() is { Length: > 0 and <= MaxChoices } choices ? choices : null;
    }

    /// <summary>The description without the converter's list of values, which the enum already contains.</summary>
    public static string? RemoveChoices(string? description) =>
        description is null ? null : ChoicePattern.Replace(description, match => IsClosed(match) ? "" : match.Value).TrimEnd();

    private static bool IsClosed(Match match) => match.Groups["end"].Length > 0;

    /// <summary>Whether the description says that the value is a 64-bit integer.</summary>
    public static bool IsInt64(string? description) => description is not null && Int64Pattern.IsMatch(description);
}
