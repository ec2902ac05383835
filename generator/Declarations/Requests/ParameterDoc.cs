using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>Documents the property of a parameter.</summary>
internal static class ParameterDoc
{
    public static DocDeclaration Create(ApiParameter parameter, TextExpression? fallback)
    {
        var doc = DocBinder.Bind(parameter.Description, Name(parameter));
        if (parameter.Evidence is { } evidence)
            doc = doc with { Remarks = [.. doc.Remarks, Paragraph.Of(evidence)] };
        if (fallback is null)
            return doc;
        var values = fallback.HasOptions ? "the variables of the options" : "a new value in each call";
        return doc with { Remarks = [.. doc.Remarks, Paragraph.Of($"If it is null, \"{fallback.Source}\" is sent, with {values}.")] };
    }

    private static string Name(ApiParameter parameter) => parameter.Type is JsonType { HasBrackets: true }
        ? $"The form fields {parameter.Name.Source}[…]."
        : $"{Kind(parameter)} {parameter.Name.Source}.";

    private static string Kind(ApiParameter parameter) => parameter.Location switch
    {
        ParameterLocation.Url => "The URL, the variable",
        ParameterLocation.Path when !parameter.Required => "In the path, the variable",
        ParameterLocation.Path => "The path variable",
        ParameterLocation.Query => "The query parameter",
        ParameterLocation.Header => "The header",
        _ => "The form field",
    };
}
