using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

internal static class EnvironmentsEmitter
{
    public static void Write(SourceWriter writer, EnvironmentsDeclaration environments)
    {
        using var @namespace = writer.Open($"namespace {environments.Namespace}");
        var options = TypeText.Full(environments.OptionsType);
        DocComment.Summary(writer, $"Options for the environments of the API: <see cref=\"{options}\"/>. They do not contain secrets.");
        using var @class = EmittedType.Open(writer, $"static partial class {environments.Name}");
        foreach (var environment in environments.Environments)
            WriteEnvironment(writer, environment, options);
    }

    private static void WriteEnvironment(SourceWriter writer, EnvironmentDeclaration environment, string type)
    {
        DocComment.Write(writer, environment.Doc);
        using var options = writer.Open($"public static {type} {environment.Name} => new()", "};");
        foreach (var value in environment.Values)
            writer.Line($"{value.Property} = {Write(value.Value)},");
    }

    private static string Write(TextExpression? value) =>
        value is { IsLiteral: true } ? TextEmitter.OrName(value) : TextEmitter.Function(value);
}
