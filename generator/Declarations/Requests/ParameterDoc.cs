using ZoomGen.Generator.Contract.Parameters;
using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Declarations.Requests;

/// <summary>Documents the property of a parameter.</summary>
internal static class ParameterDoc
{
    public static DocDeclaration Create(ApiParameter parameter, TextExpression? fallback) =>
        Complete(DocBinder.Bind(parameter.Description, Name(parameter)), parameter, fallback);

    /// <summary>Documents a property with an enum, whose members can have a part of the description.</summary>
    public static DocDeclaration Create(ApiParameter parameter, ValueDocs values, bool hasMembers, TextExpression? fallback) =>
        Complete(values.Bind(Name(parameter), hasMembers), parameter, fallback);

    /// <summary>What an enum is.</summary>
    public static Paragraph Summary(ApiParameter parameter, ValueDocs values) => values.Bind(Name(parameter), hasMembers: true).Summary;

    private static DocDeclaration Complete(DocDeclaration doc, ApiParameter parameter, TextExpression? fallback)
    {
        if (parameter.Evidence is { } evidence)
            doc = doc with { Remarks = [.. doc.Remarks, Paragraph.Of(evidence)] };
        if (fallback is null)
            return doc;
        var values = fallback.HasOptions ? "the variables of the options" : "a new value in each call";
        return doc with { Remarks = [.. doc.Remarks, Paragraph.Of($"If it is null, \"{fallback.Source}\" is sent, with {values}.")] };
    }

    private static string Name(ApiParameter parameter) => parameter.Type is JsonType { HasBrackets: true }
        ? $"The form fields {parameter.Name.Source}[…]."
        : Sentence(parameter.Location, parameter.Required, parameter.Name.Source);

    private static string Sentence(ParameterLocation location, bool isRequired, string name) => location switch
    {
        ParameterLocation.Url => $"The URL, which is the variable {name}.",
        ParameterLocation.Path when !isRequired => $"The variable {name} in the path.",
        ParameterLocation.Path => $"The path variable {name}.",
        _ when name.Length == 0 => "The field without a name.",
        ParameterLocation.Query => $"The query parameter {name}.",
        ParameterLocation.Header => $"The header {name}.",
        _ => $"The form field {name}.",
    };
}
