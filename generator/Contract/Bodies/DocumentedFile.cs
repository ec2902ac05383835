using System.Text.RegularExpressions;
using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Descriptions;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Contract.Bodies;

/// <summary>
/// Recognizes a text field whose description asks for the path of a file. Converters write this for files that the OpenAPI description
/// declares as a string.
/// </summary>
internal static class DocumentedFile
{
    private static readonly Regex FilePath = new(
        @"\b(?:file(?:'s|’s)?|image(?:'s|’s)?) path\b|\bpath (?:to|of|for) (?:(?:a|an|the|your) )?(?:[a-z]+ )?(?:file|image)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    public static FormFieldNode Apply(FormFieldNode field) =>
        field is { Files: null, Description: { } description, Given: null or { Type: null } }
            && HasNoValue(field.Value) && FilePath.IsMatch(description)
                ? field with { Files = new([], IsList: false, Content: null) }
                : field;

    // A real value is what Postman sends as text, and a server may expect it.
    private static bool HasNoValue(string? value) =>
        value is null or "" or "string" || Scalar.OfPlaceholder(value) is not null || FillerText.Is(value);
}
