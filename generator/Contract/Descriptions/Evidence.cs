using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>What the description of a parameter says about its type, in the words of the OpenAPI converter and of people.</summary>
internal static class Evidence
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>Longer lists are no help in IntelliSense, and no work for a compiler.</summary>
    private const int MaxChoices = 500;

    // A list that does not end matches too, and counts for nothing: else each of its beginnings would search to the end of the text.
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

    /// <summary>The description without the converter's list of choices, which the type says better.</summary>
    public static string? RemoveChoices(string? description) =>
        description is null ? null : ChoicePattern.Replace(description, match => IsClosed(match) ? "" : match.Value).TrimEnd();

    private static bool IsClosed(Match match) => match.Groups["end"].Length > 0;

    /// <summary>Whether the description asks for a 64-bit integer.</summary>
    public static bool IsInt64(string? description) => description is not null && Int64Pattern.IsMatch(description);
}
