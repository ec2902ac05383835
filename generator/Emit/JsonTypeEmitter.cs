using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes a class that reads and writes a JSON object. It has one line per property, and the runtime does the rest.</summary>
internal static class JsonTypeEmitter
{
    private const string Extra = "global::System.Collections.Generic.Dictionary<string, global::System.Text.Json.JsonElement>";

    public static void Write(SourceWriter writer, JsonTypeDeclaration type)
    {
        using var @namespace = writer.Open($"namespace {type.Namespace}");
        DocComment.Write(writer, type.Doc);
        using var @class = EmittedType.Open(writer, $"sealed partial class {type.Name} : {Interface(type)}");
        writer.Line($"private {TypeText.Runtime}.AdditionalMembers _additionalProperties;");
        foreach (var member in type.Members.Where(member => member.IsAlwaysThere))
            writer.Line($"private {TypeText.Full(member.Codec.Type)}? {Field(member)};");
        writer.Blank();
        foreach (var member in type.Members)
            WriteProperty(writer, member);
        if (type.Members.Count > 0 && !type.Members[type.Members.Count - 1].HasComment)
            writer.Blank();
        WriteAdditionalProperties(writer);
        writer.Line($"private static global::System.ReadOnlySpan<byte> MemberNames => {Literal.Utf8(type.NameTable)};");
        writer.Blank();
        WriteRead(writer, type);
        writer.Blank();
        WriteWrite(writer, type);
    }

    private static void WriteProperty(SourceWriter writer, JsonMemberDeclaration member)
    {
        if (member.HasComment)
            DocComment.Summary(writer, $"<c>{DocComment.Text(member.WireName)}</c> {DocComment.Text(member.Evidence)}".TrimEnd());
        var type = TypeText.Full(member.Codec.Type);
        if (member.IsAlwaysThere)
            writer.Line($"public {type} {member.Property} {{ get => {OrEmpty(member)}; set => {Field(member)} = value; }}");
        else
            writer.Line($"public {type}? {member.Property} {{ get; set; }}");
        if (member.HasComment)
            writer.Blank();
    }

    private static void WriteAdditionalProperties(SourceWriter writer)
    {
        DocComment.Summary(
            writer,
            "Members that the samples do not contain, values that do not match their property, and nulls. They are written as well.");
        writer.Line($"public {Extra} AdditionalProperties => _additionalProperties.ToDictionary(MemberNames);");
        writer.Blank();
    }

    private static void WriteRead(SourceWriter writer, JsonTypeDeclaration type)
    {
        var name = TypeText.Full(type.Type);
        using var method = writer.Open($"static {name} {Interface(type)}.Read(ref {TypeText.Runtime}.JsonReader reader)");
        writer.Line($"var value = new {name}();");
        writer.Line("var position = 0;");
        writer.Line("while (reader.MoveNext())");
        using (writer.OpenBody())
        {
            using var @switch = writer.Open("switch (reader.ReadName(MemberNames, ref position))");
            for (var i = 0; i < type.Members.Count; i++)
                writer.Line($"case {Invariant.Text(i)}: {Read(type.Members[i])} break;");
            writer.Line("default: reader.KeepMember(ref value._additionalProperties); break;");
        }
        writer.Line("return value;");
    }

    private static void WriteWrite(SourceWriter writer, JsonTypeDeclaration type)
    {
        using var method = writer.Open($"void {TypeText.Runtime}.IJsonObject.Write(ref {TypeText.Runtime}.JsonWriter writer)");
        writer.Line("var start = writer.WriteStartObject();");
        foreach (var member in type.Members)
            writer.Line(Write(member));
        writer.Line("writer.WriteEndObject(start, _additionalProperties, MemberNames);");
    }

    private static string Read(JsonMemberDeclaration member) =>
        $"value.{Storage(member)} = reader.{JsonMethod.Name("Read", member.Codec)}();";

    private static string Write(JsonMemberDeclaration member) =>
        $"writer.{JsonMethod.Name("Write", member.Codec)}({Literal.Utf8($",\"{member.WireName}\":")}, {Storage(member)}{Format(member)});";

    private static string Interface(JsonTypeDeclaration type) => $"{TypeText.Runtime}.IJsonObject<{TypeText.Full(type.Type)}>";

    private static string Format(JsonMemberDeclaration member) =>
        member.Codec is ScalarCodec { Format: { } format } ? ", " + Literal.Of(format) : "";

    // A server may omit a member that all samples have.
    private static string OrEmpty(JsonMemberDeclaration member) => member.Codec switch
    {
        { IsValueType: true } => $"{Field(member)}.GetValueOrDefault()",
        ScalarCodec { Scalar.IsArray: true } => $"{Field(member)} ?? []",
        ScalarCodec => $"{Field(member)} ?? \"\"",
        _ => $"{Field(member)} ??= new()",
    };

    private static string Storage(JsonMemberDeclaration member) => member.IsAlwaysThere ? Field(member) : member.Property;

    private static string Field(JsonMemberDeclaration member) => "_value" + member.Property;
}
