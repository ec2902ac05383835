using ZoomGen.Generator.Declarations.Clients;

namespace ZoomGen.Generator.Emit;

internal static class RootClientEmitter
{
    public static void Write(SourceWriter writer, RootClientDeclaration client)
    {
        using var @namespace = writer.Open($"namespace {client.Namespace}");
        InterfaceEmitter.Write(writer, client.Interface, client.Name, client.Groups);
        DocComment.Write(writer, client.Doc);
        var implementation = InterfaceEmitter.Implementation(client.Namespace, client.Interface);
        using var @class = EmittedType.Open(writer, $"partial class {client.Name} : global::ZoomGen.ApiClient{implementation}");
        WriteConstructors(writer, client);
        GroupClientEmitter.WriteMockConstructor(writer, client.Name, client.Groups);
        GroupClientEmitter.WriteGroups(writer, client.Groups);
        InterfaceEmitter.WriteGroups(writer, client.Namespace, client.Interface, client.Groups);
    }

    private static void WriteConstructors(SourceWriter writer, RootClientDeclaration client)
    {
        var options = TypeText.Full(client.OptionsType);
        writer.Line(
            $"""
             /// <summary>Creates a client that uses connections of ZoomGen's own. Nothing has to be disposed.</summary>
             /// <param name="options">Base URL, credentials and limits.</param>
             public {client.Name}({options} options)
                 : base(options)
             """);
        GroupClientEmitter.WriteGroupCreation(writer, client.Groups, "this");
        writer.Blank();
        writer.Line(
            $"""
             /// <summary>Creates a client that uses an HTTP client.</summary>
             /// <param name="httpClient">
             /// The HTTP client that sends the requests. The caller must dispose it. Its handler must not follow redirects
             /// (<c>AllowAutoRedirect = false</c>), because it would send API keys, cookies and bodies to other hosts.
             /// </param>
             /// <param name="options">Base URL, credentials and limits, or null for the defaults of the collection.</param>
             public {client.Name}(global::System.Net.Http.HttpClient httpClient, {options}? options = null)
                 : base(httpClient, options ?? new {options}())
             """);
        GroupClientEmitter.WriteGroupCreation(writer, client.Groups, "this");
        writer.Blank();
    }
}
