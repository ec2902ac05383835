using ZoomGen.Generator.Declarations;

namespace ZoomGen.Generator.Emit;

internal static class OptionsEmitter
{
    public static void Write(SourceWriter writer, OptionsDeclaration options)
    {
        using var @namespace = writer.Open($"namespace {options.Namespace}");
        DocComment.Write(writer, options.Doc);
        writer.Line(FileEmitter.GeneratedCode);
        using var @class = writer.Open($"public partial class {options.Name} : global::ZoomGen.ApiClientOptions");
        foreach (var option in options.Options)
            WriteOption(writer, option);
    }

    private static void WriteOption(SourceWriter writer, OptionDeclaration option)
    {
        DocComment.Write(writer, option.Doc);
        writer.Line(option.Default is { } value
            ? $"public string {option.Name} {{ get; set; }} = {Literal.Of(value)};"
            : $"public string? {option.Name} {{ get; set; }}");
    }
}
