using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Responses;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the methods of one operation. They are thin: the runtime does the work.</summary>
internal static class MethodEmitter
{
    public const string Token = "global::System.Threading.CancellationToken cancellationToken = default";

    public static void WriteClientPart(SourceWriter writer, OperationDeclaration operation)
    {
        var methods = operation.Methods;
        using var @class = EmittedType.OpenPart(writer, $"partial class {methods.Client}");
        WritePlain(writer, operation);
        writer.Blank();
        MethodDocEmitter.WriteResponseForm(writer, operation);
        writer.Line(
            $"""
             public virtual {Task(operation.Namespace, operation.Response.Type)} {methods.ResponseName}({operation.Request.Name} request, {Token})
                 => {Sender(methods)}.SendAsync(request, cancellationToken);
             """);
        if (operation.Paging is { } paging)
            PagingEmitter.WriteMethods(writer, operation, paging);
    }

    /// <summary>Declares the methods in the interface of the client, if there is one.</summary>
    public static void WriteInterfacePart(SourceWriter writer, OperationDeclaration operation)
    {
        var methods = operation.Methods;
        if (methods.Interface is null)
            return;
        using (EmittedType.OpenPart(writer, $"partial interface {methods.Interface}"))
        {
            WriteDeclaration(writer, operation, methods.Name, ResultType(operation.Namespace, methods.Result));
            writer.Blank();
            WriteDeclaration(writer, operation, methods.ResponseName, Task(operation.Namespace, operation.Response.Type));
            if (operation.Paging is { } paging)
                PagingEmitter.WriteDeclarations(writer, operation, paging);
        }
        writer.Blank();
    }

    /// <summary>
    /// The methods with plain parameters are extension methods, because as overloads they would make <c>XAsync(new() { … })</c> ambiguous.
    /// </summary>
    public static void WriteExtensions(SourceWriter writer, OperationDeclaration operation)
    {
        var methods = operation.Methods;
        writer.Blank();
        using var @namespace = writer.Open($"namespace {methods.ExtensionsNamespace}");
        DocComment.Summary(writer, "Methods that take the required values of a request, and its body, as parameters.");
        using var @class = EmittedType.OpenPart(writer, $"static partial class {methods.ExtensionsClass}");
        WriteExtension(writer, operation, methods.Name, ResultType(methods.ExtensionsNamespace, methods.Result));
        writer.Blank();
        WriteExtension(writer, operation, methods.ResponseName, Task(methods.ExtensionsNamespace, operation.Response.Type));
        if (operation.Paging is { } paging)
            PagingEmitter.WriteExtensions(writer, operation, paging);
    }

    private static void WritePlain(SourceWriter writer, OperationDeclaration operation)
    {
        var methods = operation.Methods;
        MethodDocEmitter.WritePlainForm(writer, operation);
        writer.Line(
            $"""
             public virtual {ResultType(operation.Namespace, methods.Result)} {methods.Name}({operation.Request.Name} request, {Token})
                 => {TypeText.Runtime}.ClientCall.{Send(operation)}({Sender(methods)}, request, cancellationToken);
             """);
    }

    public static void WriteDeclaration(SourceWriter writer, OperationDeclaration operation, string name, string result)
    {
        writer.Line($"/// <inheritdoc cref=\"{MethodDocEmitter.Reference(operation, name)}\"/>");
        writer.Line($"{result} {name}({operation.Request.Name} request, {Token});");
    }

    public static void WriteExtension(SourceWriter writer, OperationDeclaration operation, string name, string result)
    {
        var methods = operation.Methods;
        var @namespace = methods.ExtensionsNamespace;
        var parameters = string.Concat(
            methods.PlainParameters.Select(parameter => $", {TypeText.In(@namespace, parameter.Type)} {parameter.Name}"));
        var values = string.Join(", ", methods.PlainParameters.Select(parameter => $"{parameter.Property} = {parameter.Name}"));
        var initializer = values.Length == 0 ? "()" : $" {{ {values} }}";
        MethodDocEmitter.WriteExtension(writer, operation, name);
        writer.Line(
            $$"""
              public static {{result}} {{name}}(this {{TypeText.In(@namespace, methods.Receiver)}} client{{parameters}}, {{Token}})
                  => client.{{name}}(new {{TypeText.In(@namespace, operation.Request.Type)}}{{initializer}}, cancellationToken);
              """);
    }

    /// <summary>The object with which the methods of a client send requests.</summary>
    public static string Sender(OperationMethods methods) => methods.IsOfRoot ? "this" : "Client";

    private static string Send(OperationDeclaration operation)
    {
        var method = operation.Methods.Result.Kind switch
        {
            PlainResultKind.Body => "SendForBodyAsync",
            PlainResultKind.OptionalBody => "SendForOptionalBodyAsync",
            PlainResultKind.Items => "SendForItemsAsync",
            _ => null,
        };
        return method is null
            ? "SendForSuccessAsync"
            : $"{method}<{operation.Response.Name}, {TypeText.In(operation.Namespace, operation.Methods.Result.Type!)}>";
    }

    /// <summary>A sequence of a type.</summary>
    public static string Stream(string @namespace, TypeRef type) =>
        $"global::System.Collections.Generic.IAsyncEnumerable<{TypeText.In(@namespace, type)}>";

    private static string ResultType(string @namespace, PlainResult result) => result.Kind switch
    {
        PlainResultKind.None => "global::System.Threading.Tasks.Task",
        PlainResultKind.OptionalBody => Task(@namespace, result.Type!.AsNullable()),
        PlainResultKind.Items => Stream(@namespace, result.Type!),
        _ => Task(@namespace, result.Type!),
    };

    private static string Task(string @namespace, TypeRef type) =>
        $"global::System.Threading.Tasks.Task<{TypeText.In(@namespace, type)}>";
}
