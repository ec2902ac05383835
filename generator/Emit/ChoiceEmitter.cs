using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the enum for a documented list of strings, and the class that converts its members to these strings.</summary>
internal static class ChoiceEmitter
{
    /// <summary>Writes the content of a file.</summary>
    public static void WriteFile(SourceWriter writer, ChoiceFileDeclaration file)
    {
        writer.Line($"namespace {file.Namespace};");
        Write(writer, file.Choice);
    }

    public static void Write(SourceWriter writer, ChoiceDeclaration choice)
    {
        writer.Blank();
        WriteEnum(writer, choice);
        writer.Blank();
        WriteText(writer, choice);
    }

    private static void WriteEnum(SourceWriter writer, ChoiceDeclaration choice)
    {
        // The property has the whole description.
        DocComment.Summary(writer, DocComment.Inline(choice.Summary));
        using var @enum = EmittedType.Open(writer, $"enum {choice.Codec.Type.Name}");
        foreach (var member in choice.Members)
        {
            WriteDoc(writer, member);
            writer.Line($"{member.Name},");
        }
    }

    private static void WriteDoc(SourceWriter writer, ChoiceMember member)
    {
        var sent = $"Sent as {Sent(member.Text)}.";
        if (member.HasMeaning)
            DocComment.Summary(writer, DocComment.Inline(member.Meaning!));
        else if (!member.IsPlain)
            DocComment.Summary(writer, sent);
        if (member is { HasMeaning: true, IsPlain: false })
            writer.Line($"/// <remarks>{sent}</remarks>");
    }

    private static string Sent(string text) => text.Length == 0 ? "an empty text" : $"<c>{DocComment.Text(text)}</c>";

    private static void WriteText(SourceWriter writer, ChoiceDeclaration choice)
    {
        using var @class = writer.Open($"internal static class {choice.Codec.Text.Name}");
        var type = TypeText.Full(choice.Codec.Type);
        using var @switch = writer.Open($"internal static string? ToText({type}? value) => value switch", "};");
        writer.Line("null => null,");
        foreach (var member in choice.Members)
            writer.Line($"{type}.{member.Name} => {Literal.Of(member.Text)},");
        writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(value)),");
    }
}
