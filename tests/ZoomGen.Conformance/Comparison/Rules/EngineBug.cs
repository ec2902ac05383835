using ZoomGen.Generator.Collection;

namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D7: bugs of Postman's engine are not imitated. It sends the literal <c>:name</c> for a path variable without a value, and does not load
/// the files that follow a list of files.
/// </summary>
internal static class EngineBug
{
    public static bool Explains(Difference difference, ComparisonContext context) => difference switch
    {
        { Kind: DifferenceKinds.Path, Name: { } name, Expected: { } expected, Actual.Length: > 0 } =>
            expected == ":" + name || expected.StartsWith($":{name}.", StringComparison.Ordinal),
        { Kind: DifferenceKinds.Path, Expected: "[object%20Object]", Actual.Length: > 0 } => true,
        // JavaScript takes these for nothing.
        { Kind: DifferenceKinds.PartValue, Expected: "", Actual: "0" or "false" } => true,
        {
            Kind: DifferenceKinds.PartFileName or DifferenceKinds.PartContentType or DifferenceKinds.PartValue,
            Name: { } name,
            Expected: null or "",
            Actual.Length: > 0,
        } => FollowsListOfFiles(context.Leaf.Request, name),
        _ => false,
    };

    private static bool FollowsListOfFiles(RequestNode? request, string name)
    {
        var files = request?.Body is FormBodyNode { Multipart: true } form ? form.Fields.Where(field => field.Files is not null) : [];
        return files.SkipWhile(field => field.Files is not { IsList: true }).Skip(1).Any(field => field.Key == name);
    }
}
