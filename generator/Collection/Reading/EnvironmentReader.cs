using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection.Reading;

/// <summary>Reads an exported environment, or the exported globals.</summary>
internal static class EnvironmentReader
{
    private static readonly string[] GlobalsEndings = [".postman_globals.json", ".globals.yaml", ".globals.yml", ".globals.json"];

    public static Result<EnvironmentDocument> Read(TextFile file)
    {
        var bag = new DiagnosticBag();
        var environment = bag.Guard(file.Path, () => SyntaxFile.Parse(file, bag) is { } root ? Read(root, bag) : null);
        return new(file.Path, environment, bag.ToList());
    }

    private static EnvironmentDocument? Read(SyntaxNode root, DiagnosticBag bag)
    {
        // Responses of Postman's own API have a wrapper object.
        var node = root is SyntaxObject outer ? (outer.Find("environment") ?? outer.Find("globals")) as SyntaxObject ?? outer : null;
        if (node?.Find("values") is not SyntaxArray)
        {
            bag.Report(Descriptors.NotAnEnvironment, root.Place);
            return null;
        }
        var view = new ObjectView(node, bag);
        return new(view.Text("name") ?? "", IsGlobals(view), [.. VariableReader.Read(view, "values")]);
    }

    private static bool IsGlobals(ObjectView environment) => environment.TextOrNull("_postman_variable_scope") is { } scope
        ? scope == "globals"
        : GlobalsEndings.Any(ending => environment.Place.File.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
