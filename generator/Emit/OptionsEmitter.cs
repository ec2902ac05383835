using ZoomGen.Generator.Declarations.Clients;

namespace ZoomGen.Generator.Emit;

internal static class OptionsEmitter
{
    public static void Write(SourceWriter writer, OptionsDeclaration options)
    {
        using var @namespace = writer.Open($"namespace {options.Namespace}");
        DocComment.Write(writer, options.Doc);
        using var @class = EmittedType.Open(writer, $"partial class {options.Name} : global::ZoomGen.ApiClientOptions");
        var isFirst = true;
        foreach (var option in options.Options)
        {
            Separate(writer, ref isFirst);
            WriteOption(writer, option, options.Name);
        }
        foreach (var credential in options.Credentials)
        {
            Separate(writer, ref isFirst);
            WriteCredential(writer, credential);
        }
        if (options.BaseUrl is { } baseUrl)
        {
            writer.Blank();
            writer.Line($"protected override string? DocumentedBaseUrl => {Literal.Of(baseUrl)};");
        }
    }

    private static void Separate(SourceWriter writer, ref bool isFirst)
    {
        if (!isFirst)
            writer.Blank();
        isFirst = false;
    }

    private static void WriteOption(SourceWriter writer, OptionDeclaration option, string type)
    {
        DocComment.Write(writer, option.Doc);
        if (option.Derivation is { } derivation)
            WriteReplaceable(writer, option, derivation, type);
        else if (option.Default is null)
            writer.Line($"public string? {option.Name} {{ get; set; }}");
        else if (option.Default.IsLiteral)
            writer.Line($"public string {option.Name} {{ get; set; }} = {TextEmitter.OrName(option.Default)};");
        else
            WriteDerived(writer, option.Name, TextEmitter.OrNull(option.Default, options: "this"));
    }

    // An environment has another function.
    private static void WriteReplaceable(SourceWriter writer, OptionDeclaration option, string derivation, string type)
    {
        WriteDerived(writer, option.Name, $"{derivation}(this)");
        writer.Blank();
        writer.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        writer.Line(
            $"internal global::System.Func<{type}, string?> {derivation} {{ get; init; }} = {TextEmitter.Function(option.Default)};");
    }

    // A value that refers to other variables is computed from them until it is set itself.
    private static void WriteDerived(SourceWriter writer, string name, string value)
    {
        var field = $"_{name.Substring(0, 1).ToLowerInvariant()}{name.Substring(1)}";
        using (writer.Open($"public string? {name}"))
        {
            writer.Line($"get => {field} ?? {value};");
            writer.Line($"set => {field} = value;");
        }
        writer.Blank();
        writer.Line($"private string? {field};");
    }

    private static void WriteCredential(SourceWriter writer, CredentialDeclaration credential)
    {
        DocComment.Write(writer, credential.Doc);
        writer.Line($"public global::ZoomGen.Auth? {credential.Name} {{ get; set; }}");
    }
}
