using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Emit;

internal static class GroupClientEmitter
{
    public static void Write(SourceWriter writer, GroupClientDeclaration group)
    {
        using var @namespace = writer.Open($"namespace {group.Namespace}");
        InterfaceEmitter.Write(writer, group.Interface, group.Name, group.Groups);
        DocComment.Write(writer, group.Doc);
        var implementation = InterfaceEmitter.Implementation(group.Namespace, group.Interface);
        using var @class = EmittedType.Open(writer, $"partial class {group.Name} : {TypeText.Runtime}.ApiClientGroup{implementation}");
        WriteConstructor(writer, group);
        WriteMockConstructor(writer, group.Name, group.Groups);
        WriteGroups(writer, group.Groups);
        InterfaceEmitter.WriteGroups(writer, group.Namespace, group.Interface, group.Groups);
    }

    public static void WriteMockConstructor(SourceWriter writer, string name, EquatableArray<GroupPropertyDeclaration> groups)
    {
        writer.Line(
            $"""
             /// <summary>Creates a mock. Its methods must be overridden before they are called.</summary>
             protected {name}()
             """);
        using var body = writer.OpenBody();
        foreach (var group in groups)
            writer.Line($"{group.Name} = null!;");
    }

    public static void WriteGroupCreation(SourceWriter writer, EquatableArray<GroupPropertyDeclaration> groups, string client)
    {
        using var body = writer.OpenBody();
        foreach (var group in groups)
            writer.Line($"{group.Name} = new {TypeText.Full(group.Type)}({client});");
    }

    public static void WriteGroups(SourceWriter writer, EquatableArray<GroupPropertyDeclaration> groups)
    {
        foreach (var group in groups)
        {
            writer.Blank();
            DocComment.Write(writer, group.Doc);
            writer.Line($"public virtual {TypeText.Full(group.Type)} {group.Name} {{ get; }}");
        }
    }

    private static void WriteConstructor(SourceWriter writer, GroupClientDeclaration group)
    {
        writer.Line(
            $"""
             /// <summary>Creates the client for the requests of this folder.</summary>
             /// <param name="client">The client that sends the requests.</param>
             public {group.Name}(global::ZoomGen.ApiClient client)
                 : base(client)
             """);
        WriteGroupCreation(writer, group.Groups, "client");
        writer.Blank();
    }
}
