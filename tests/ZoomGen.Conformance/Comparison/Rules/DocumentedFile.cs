using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Bodies;

namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>D14: a text field that is documented as the path of a file is a file, of which the Example has none.</summary>
internal static class DocumentedFile
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { Kind: DifferenceKinds.PartFileName or DifferenceKinds.PartValue, Actual: "", Name: { } name }
        && IsText(context.Leaf.Request?.Body, name)
        && IsFile(context.Operation.Body, name);

    private static bool IsText(BodyNode? body, string name) =>
        body is FormBodyNode form && form.Fields.Any(field => field.Key == name && field.Files is null);

    private static bool IsFile(ApiBody? body, string name) =>
        body is FormBody form && form.Fields.OfType<FileField>().Any(field => field.Parameter.Name.Source == name);
}
