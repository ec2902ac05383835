using ZoomGen.Generator.Declarations.Json;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes a class that reads and writes a JSON object. It has one line per property, and the runtime does the rest.</summary>
internal static class JsonTypeEmitter
{
    /// <summary>Writes the content of a file.</summary>
    public static void WriteFile(SourceWriter writer, string @namespace, IEnumerable<JsonTypeDeclaration> types)
    {
        writer.Line($"namespace {@namespace};");
        foreach (var type in types)
        {
            writer.Blank();
            Write(writer, type);
        }
    }

    private static void Write(SourceWriter writer, JsonTypeDeclaration type)
    {
        DocComment.Write(writer, type.Doc);
        using var @class = EmittedType.Open(writer, $"sealed partial class {type.Name} : {TypeText.Runtime}.JsonObject");
        WriteFields(writer, type);
        foreach (var member in type.Members)
            WriteProperty(writer, member, type.Namespace);
        if (type.Members.Count > 0)
            writer.Blank();
        writer.Line($"protected override global::System.ReadOnlySpan<byte> MemberNames => {Literal.Utf8(type.NameTable)};");
        WriteRead(writer, type);
        WriteWrite(writer, type);
    }

    private static void WriteFields(SourceWriter writer, JsonTypeDeclaration type)
    {
        var members = type.Members.Where(member => member.IsAlwaysThere).ToArray();
        foreach (var member in members)
            writer.Line($"private {TypeText.In(type.Namespace, member.Codec.Type)}? {Field(member)};");
        if (members.Length > 0)
            writer.Blank();
    }

    private static void WriteProperty(SourceWriter writer, JsonMemberDeclaration member, string @namespace)
    {
        if (member.HasComment)
            DocComment.Summary(writer, Comment(member));
        var type = TypeText.In(@namespace, member.Codec.Type);
        writer.Line(member.IsAlwaysThere
            ? $"public {type} {member.Property} {{ get => {OrEmpty(member)}; set => {Field(member)} = value; }}"
            : $"public {type}? {member.Property} {{ get; set; }}");
    }

    private static string Comment(JsonMemberDeclaration member) =>
        $"<c>{DocComment.Text(member.WireName)}</c>" + (member.Evidence.Length > 0 ? $": {DocComment.Text(member.Evidence)}" : "");

    private static void WriteRead(SourceWriter writer, JsonTypeDeclaration type)
    {
        writer.Blank();
        using var method = writer.Open($"protected override void ReadMember(int member, ref {TypeText.Runtime}.JsonReader reader)");
        if (type.Members.Count == 0)
            return;
        using var @switch = writer.Open("switch (member)");
        for (var i = 0; i < type.Members.Count; i++)
        {
            var member = type.Members[i];
            writer.Line($"case {Invariant.Text(i)}: {Storage(member)} = reader.{ReadMethod(member.Codec, type.Namespace)}(); break;");
        }
    }

    private static void WriteWrite(SourceWriter writer, JsonTypeDeclaration type)
    {
        writer.Blank();
        using var method = writer.Open($"protected override void WriteMembers(ref {TypeText.Runtime}.JsonWriter writer)");
        foreach (var member in type.Members)
        {
            var name = Literal.Utf8($",\"{member.WireName}\":");
            writer.Line($"writer.{WriteMethod(member.Codec, type.Namespace)}({name}, {Storage(member)}{Format(member)});");
        }
    }

    private static string ReadMethod(JsonCodec codec, string @namespace) => codec is ListCodec { IsOfObjects: true } list
        ? $"ReadObjectList<{TypeText.In(@namespace, list.Element.Type)}>"
        : JsonMethod.Name("Read", codec, @namespace: @namespace);

    // The compiler infers the types of objects.
    private static string WriteMethod(JsonCodec codec, string @namespace) => codec switch
    {
        ObjectCodec => "WriteObject",
        ListCodec { IsOfObjects: true } => "WriteObjectList",
        _ => JsonMethod.Name("Write", codec, @namespace: @namespace),
    };

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
