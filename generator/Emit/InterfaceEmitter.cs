using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the interface of a client, for users who mock interfaces.</summary>
internal static class InterfaceEmitter
{
    public static string Implementation(string @namespace, string? name) => name is null ? "" : $", global::{@namespace}.{name}";

    /// <summary>The interface with the folders of a client. Each operation adds its methods in another part.</summary>
    public static void Write(SourceWriter writer, string? name, string client, EquatableArray<GroupPropertyDeclaration> groups)
    {
        if (name is null)
            return;
        DocComment.Summary(writer, $"The interface of <see cref=\"{client}\"/>.");
        using (EmittedType.Open(writer, $"partial interface {name}"))
        {
            foreach (var group in groups)
            {
                DocComment.Write(writer, group.Doc);
                writer.Line($"{TypeText.Full(group.InterfaceType!)} {group.Name} {{ get; }}");
            }
        }
        writer.Blank();
    }

    /// <summary>Implements the folder properties of the interface explicitly, with the interface types.</summary>
    public static void WriteGroups(SourceWriter writer, string @namespace, string? name, EquatableArray<GroupPropertyDeclaration> groups)
    {
        if (name is null)
            return;
        foreach (var group in groups)
        {
            writer.Blank();
            writer.Line($"{TypeText.Full(group.InterfaceType!)} global::{@namespace}.{name}.{group.Name} => {group.Name};");
        }
    }
}
