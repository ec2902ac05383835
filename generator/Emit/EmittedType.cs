namespace ZoomGen.Generator.Emit;

/// <summary>Opens the public types. All of them have the same accessibility.</summary>
internal static class EmittedType
{
    /// <summary>Marks a type as generated. The version is that of the package, which contains both the generator and the runtime.</summary>
    public static readonly string GeneratedCode =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"ZoomGen\", \"{typeof(EmittedType).Assembly.GetName().Version.ToString(3)}\")]";

    /// <summary>Opens the part of a type that has its attributes and documentation.</summary>
    public static SourceWriter.Block Open(SourceWriter writer, string declaration)
    {
        writer.Line(GeneratedCode);
        return OpenPart(writer, declaration);
    }

    /// <summary>Opens another part of a partial type.</summary>
    public static SourceWriter.Block OpenPart(SourceWriter writer, string declaration) =>
        writer.Open($"{writer.Accessibility} {declaration}");
}
