namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>Finds the phrases that mark a value as required: the OpenAPI converter's, and those that people write.</summary>
internal static class RequiredMarker
{
    private const string Converter = "(Required)";
    private const string People = "[required]";

    public static bool IsIn(string? description) =>
        description is not null
        && (description.TrimStart().StartsWith(Converter, StringComparison.OrdinalIgnoreCase)
            || description.IndexOf(People, StringComparison.OrdinalIgnoreCase) >= 0);

    /// <summary>The description without the converter's mark, which is redundant because the property is required.</summary>
    public static string? RemoveFrom(string? description) =>
        description?.TrimStart() is { } text && text.StartsWith(Converter, StringComparison.OrdinalIgnoreCase)
            ? text.Substring(Converter.Length).TrimStart()
            : description;
}
