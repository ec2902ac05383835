using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Paging;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the methods that return all pages of an operation, and what the runtime needs to find the next page.</summary>
internal static class PagingEmitter
{
    private const string Runtime = TypeText.Runtime;

    public static void WriteMethods(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        writer.Blank();
        PagingDocEmitter.WritePages(writer, operation, paging);
        WriteMethod(writer, operation, paging, paging.PagesName, paging.PageType, "SendForPagesAsync");
        writer.Blank();
        PagingDocEmitter.WriteItems(writer, operation, paging);
        WriteMethod(writer, operation, paging, paging.ItemsName, paging.ItemType, "SendForPageItemsAsync");
    }

    /// <summary>Declares the methods in the interface of the client.</summary>
    public static void WriteDeclarations(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        foreach (var (name, element) in Methods(paging))
        {
            writer.Blank();
            MethodEmitter.WriteDeclaration(writer, operation, name, MethodEmitter.Stream(operation.Namespace, element));
        }
    }

    public static void WriteExtensions(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        foreach (var (name, element) in Methods(paging))
        {
            writer.Blank();
            MethodEmitter.WriteExtension(writer, operation, name, MethodEmitter.Stream(operation.Methods.ExtensionsNamespace, element));
        }
    }

    private static (string Name, TypeRef Element)[] Methods(PagingDeclaration paging) =>
        [(paging.PagesName, paging.PageType), (paging.ItemsName, paging.ItemType)];

    public static void WriteRequestPart(SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging)
    {
        var request = operation.Request;
        var types = $"<{Arguments(request.Type.Namespace, request.Type, paging.PageType, paging.ItemType)}>";
        writer.Blank();
        using var @class = EmittedType.OpenPart(writer, $"sealed partial class {request.Name} : {Runtime}.IPagedRequest{types}");
        var order = PageOrderEmitter.Write(paging, types);
        writer.Line(
            $$"""
              static {{Runtime}}.PageOrder{{types}} {{Runtime}}.IPagedRequest{{types}}.Pages { get; } = {{order}};

              """);
        WriteCopy(writer, request.Name, $"{Runtime}.IPagedRequest{types}", paging.Order);
    }

    // A page that is selected in the body changes the body too.
    private static void WriteCopy(SourceWriter writer, string type, string @interface, PageOrderDeclaration order)
    {
        if (order is not PropertyOrder { Property.Properties: { Count: > 1 } path })
        {
            writer.Line($"{type} {@interface}.Copy() => ({type})MemberwiseClone();");
            return;
        }
        using var method = writer.Open($"{type} {@interface}.Copy()");
        writer.Line(
            $"""
             var copy = ({type})MemberwiseClone();
             copy.{path[0]} = {Runtime}.PagedBody.Copy({path[0]});
             return copy;
             """);
    }

    private static void WriteMethod(
        SourceWriter writer, OperationDeclaration operation, PagingDeclaration paging, string name, TypeRef element, string send)
    {
        var result = MethodEmitter.Stream(operation.Namespace, element);
        var arguments = Arguments(
            operation.Namespace, operation.Request.Type, operation.Response.Type, paging.PageType, paging.ItemType);
        writer.Line(
            $"""
             public virtual {result} {name}({operation.Request.Name} request, {MethodEmitter.Token})
                 => {Runtime}.ClientCall.{send}<{arguments}>({MethodEmitter.Sender(operation.Methods)}, request, cancellationToken);
             """);
    }

    private static string Arguments(string @namespace, params TypeRef[] types) =>
        string.Join(", ", types.Select(type => TypeText.In(@namespace, type)));
}
