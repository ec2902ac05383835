using System.Text.RegularExpressions;

namespace ZoomGen.Generator.Contract.Descriptions;

/// <summary>
/// Recognizes the descriptions that requests have in Postman's template for a new collection. They explain HTTP methods to a beginner, and
/// stay when the request becomes another.
/// </summary>
internal static class TemplateText
{
    private static readonly Regex Template = new(
        @"^\s*This is a (?:GET|POST|PUT|PATCH|DELETE) request,? (?:and it is used to|submitting data to an API via the request body)\b.*"
        + @"(?:response code|HTML web content or JSON data)\.\s*$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    public static bool Is(string description) => Template.IsMatch(description);
}
