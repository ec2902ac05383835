using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>A class that reads and writes a JSON object: one line a property, the rest is the runtime's.</summary>
internal static class JsonTypeEmitter
{
    private const string Extra = "global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>";

    public static void Write(SourceWriter writer, JsonTypeDeclaration type)
    {
        using var @namespace = writer.Open($"namespace {type.Namespace}");
        DocComment.Write(writer, type.Doc);
        writer.Line(FileEmitter.GeneratedCode);
        using var @class = writer.Open($"public sealed partial class {type.Name} : global::ZoomGen.Json.IJsonObject<{type.Type}>");
        writer.Line($"private {Extra}? _additionalProperties;");
        foreach (var member in type.Members.Where(member => member.Absent is not null))
            writer.Line($"private {member.Type}? {Field(member)};");
        writer.Blank();
        foreach (var member in type.Members)
            WriteProperty(writer, member);
        WriteAdditionalProperties(writer);
        writer.Line($"private static global::System.ReadOnlySpan<byte> MemberNames => {Literal.Utf8(type.NameTable)};");
        writer.Blank();
        WriteRead(writer, type);
        writer.Blank();
        WriteWrite(writer, type);
    }

    private static void WriteProperty(SourceWriter writer, JsonMemberDeclaration member)
    {
        DocComment.Summary(writer, $"<c>{DocComment.Text(member.WireName)}</c>{(member.Evidence.Length > 0 ? " " + DocComment.Text(member.Evidence) : "")}");
        if (member.Absent is { } absent)
            writer.Line($"public {member.Type} {member.Property} {{ get => {absent.Replace("{0}", Field(member))}; set => {Field(member)} = value; }}");
        else
            writer.Line($"public {member.Type}? {member.Property} {{ get; set; }}");
        writer.Blank();
    }

    private static void WriteAdditionalProperties(SourceWriter writer)
    {
        DocComment.Summary(writer, "Members that the collection does not show, values that do not fit their property, and nulls. Sent along when written.");
        writer.Line($"public {Extra} AdditionalProperties => _additionalProperties ??= new();");
        writer.Blank();
    }

    private static void WriteRead(SourceWriter writer, JsonTypeDeclaration type)
    {
        using var method = writer.Open($"static {type.Type} global::ZoomGen.Json.IJsonObject<{type.Type}>.Read(ref global::ZoomGen.Json.JsonReader reader)");
        writer.Line($"var value = new {type.Type}();");
        writer.Line("var at = 0;");
        writer.Line("while (!reader.End())");
        using (writer.OpenBody())
        {
            using var @switch = writer.Open("switch (reader.Next(MemberNames, ref at))");
            for (var i = 0; i < type.Members.Count; i++)
                writer.Line($"case {Invariant.Text(i)}: value.{Storage(type.Members[i])} = reader.{type.Members[i].Method}(); break;");
            writer.Line("default: reader.Keep(ref value._additionalProperties); break;");
        }
        writer.Line("return value;");
    }

    private static void WriteWrite(SourceWriter writer, JsonTypeDeclaration type)
    {
        using var method = writer.Open($"void global::ZoomGen.Json.IJsonObject<{type.Type}>.Write(ref global::ZoomGen.Json.JsonWriter writer)");
        writer.Line("var start = writer.Begin();");
        foreach (var member in type.Members)
            writer.Line($"writer.{member.Method}({Literal.Utf8($",\"{member.WireName}\":")}, {Storage(member)}{(member.Format is { } format ? ", " + Literal.Of(format) : "")});");
        writer.Line("writer.End(start, _additionalProperties);");
    }

    private static string Storage(JsonMemberDeclaration member) => member.Absent is null ? member.Property : Field(member);

    private static string Field(JsonMemberDeclaration member) => "_value" + member.Property;
}
