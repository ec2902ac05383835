using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Finds the phrases that mark a value as required: the OpenAPI converter's, and those that people write.</summary>
internal static class RequiredMarker
{
    private const string Converter = "(Required)";
    private const string People = "[required]";

    /// <summary>A description that is nothing but a mark.</summary>
    private static readonly Regex Alone = new(
        @"^\W*(?:(required|mandatory)|optional)\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>A mark before the description: <c>Optional.</c>, <c>(Optional)</c> or <c>**Optional**</c>.</summary>
    private static readonly Regex Optional = new(
        @"^\s*(?:\(optional\)|\[optional\]|\*\*\(?optional\)?\*\*|optional(?=\.\s))[\s.:-]*(?:<br\s*/?>\s*)*(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static bool IsIn(string? description) =>
        description is not null
        && (description.TrimStart().StartsWith(Converter, StringComparison.OrdinalIgnoreCase)
            || description.IndexOf(People, StringComparison.OrdinalIgnoreCase) >= 0
            || Alone.Match(description).Groups[1].Success);

    /// <summary>
    /// The description without the mark of the converter, one before it that says that the value is optional, or one that stands alone: the
    /// property says what it says.
    /// </summary>
    public static string? RemoveFrom(string? description)
    {
        if (description is null)
            return null;
        if (Alone.IsMatch(description))
            return "";
        var text = description.TrimStart();
        if (text.StartsWith(Converter, StringComparison.OrdinalIgnoreCase))
            return text.Substring(Converter.Length).TrimStart();
        return Optional.Match(description) is { Success: true } mark ? description.Substring(mark.Length) : description;
    }
}
