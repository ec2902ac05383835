using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Collection.Tables;

namespace ZoomGen.Generator.Collection.Formats.V3;

/// <summary>Reads what a collection or a folder has beside its items.</summary>
internal static class DefinitionReader
{
    public static DefinitionPart Read(ObjectView definition)
    {
        ScriptReporter.Report(definition);
        return new(
            definition.Text("name") is { Length: > 0 } name ? name : null,
            definition.Description(),
            AuthPartReader.Read(definition),
            SettingsReader.Read(definition),
            VariableReader.ReadTable(definition, "variables"),
            PartOrder.Read(definition),
            definition.Place);
    }
}
