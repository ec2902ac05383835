using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Formats.Unknown;

/// <summary>The fallback for all other files. Reports what the file looks like instead of a collection.</summary>
internal sealed class UnknownFormat : CollectionFormat
{
    public override bool Recognizes(SyntaxNode root) => true;

    public override CollectionDocument? Read(SyntaxNode root, FormatContext context)
    {
        context.Bag.Report(Descriptors.NotACollection, root.Place, Describe(root));
        return null;
    }

    private static string Describe(SyntaxNode root) => root switch
    {
        SyntaxObject node => Describe(node),
        SyntaxArray => "a JSON array",
        _ => "a single JSON value",
    };

    private static string Describe(SyntaxObject node)
    {
        if (node.Find("openapi") is not null || node.Find("swagger") is not null)
            return "an OpenAPI description";
        if (node.Find("values") is SyntaxArray)
            return "a Postman environment";
        if (node.Find("$schema") is not null && node.Find("properties") is not null)
            return "a JSON schema";
        if (node.Find("info") is SyntaxObject info && SchemaVersion.Read(info) is not (null or '2'))
            return "in a collection format that ZoomGen does not know";
        return "a JSON object without an object 'info' and a list 'item'";
    }
}
