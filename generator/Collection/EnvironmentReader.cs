using Newtonsoft.Json.Linq;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Collection;

/// <summary>Reads an export of an environment or of the globals.</summary>
internal static class EnvironmentReader
{
    public static Result<EnvironmentDocument> Read(EnvironmentFile file)
    {
        var bag = new DiagnosticBag(file.Path);
        var environment = bag.Guard(() => JsonFile.Parse(file.Text, bag) is { } root ? Read(root, file.Path, bag) : null);
        return new(file.Path, environment, bag.ToArray());
    }

    private static EnvironmentDocument? Read(JToken root, string path, DiagnosticBag bag)
    {
        // The answer of Postman's own API wraps it.
        var node = root is JObject { } wrapper ? (wrapper["environment"] ?? wrapper["globals"]) as JObject ?? wrapper : null;
        if (node?["values"] is not JArray)
        {
            bag.Report(Descriptors.NotAnEnvironment, JsonView.PlaceOf(root));
            return null;
        }
        var view = new JsonView(node, bag);
        var isGlobals = view.TextOrNull("_postman_variable_scope") is { } scope
            ? scope == "globals"
            : path.EndsWith(".postman_globals.json", StringComparison.OrdinalIgnoreCase);
        return new(view.Text("name") ?? "", isGlobals, [.. VariableReader.Read(view, "values")]);
    }
}
