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

    public static bool IsIn(string? description) =>
        description is not null
        && (description.TrimStart().StartsWith(Converter, StringComparison.OrdinalIgnoreCase)
            || description.IndexOf(People, StringComparison.OrdinalIgnoreCase) >= 0
            || Alone.Match(description).Groups[1].Success);

    /// <summary>The description without the mark of the converter, or one that stands alone: the property says what it says.</summary>
    public static string? RemoveFrom(string? description) =>
        description is not null && Alone.IsMatch(description) ? ""
        : description?.TrimStart() is { } text && text.StartsWith(Converter, StringComparison.OrdinalIgnoreCase)
            ? text.Substring(Converter.Length).TrimStart()
            : description;
}
