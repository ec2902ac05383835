namespace ZoomGen.Generator.Emit;

/// <summary>Opens the types that users see. All of them have the same accessibility.</summary>
internal static class EmittedType
{
    /// <summary>Marks a type as ours. The version is that of the package, which holds generator and runtime together.</summary>
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"ZoomGen\", \"{typeof(EmittedType).Assembly.GetName().Version.ToString(3)}\")]";

    /// <summary>Opens a type, or the part of it that declares it.</summary>
    public static SourceWriter.Block Open(SourceWriter writer, string declaration)
    {
        writer.Line(GeneratedCode);
        return OpenPart(writer, declaration);
    }

    /// <summary>Opens another part of a type.</summary>
    public static SourceWriter.Block OpenPart(SourceWriter writer, string declaration) =>
        writer.Open($"{writer.Accessibility} {declaration}");
}
