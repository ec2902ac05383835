using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Emit;

internal static class RequestEmitter
{
    public static void Write(SourceWriter writer, RequestDeclaration request)
    {
        WriteClass(writer, request);
        foreach (var item in request.Objects)
            WriteObject(writer, item);
    }

    private static void WriteClass(SourceWriter writer, RequestDeclaration request)
    {
        DocComment.Summary(writer, $"The values of the request {DocComment.Text(request.OperationName)}: {request.Method} {DocComment.Text(request.PathTemplate)}.");
        writer.Line(FileEmitter.GeneratedCode);
        using var @class = writer.Open($"public sealed partial class {request.Name} : global::ZoomGen.IApiRequest<{TypeText.Full(request.ResponseType)}>");
        foreach (var property in request.Properties)
            WriteProperty(writer, property);
        WriteExample(writer, request);
        WriteOperation(writer, request);
        WriteWrite(writer, request);
    }

    private static void WriteObject(SourceWriter writer, ParameterObjectDeclaration item)
    {
        writer.Blank();
        DocComment.Write(writer, item.Doc);
        writer.Line(FileEmitter.GeneratedCode);
        using var @class = writer.Open($"public sealed partial class {item.Name}");
        foreach (var property in item.Properties)
            WriteProperty(writer, property);
    }

    private static void WriteProperty(SourceWriter writer, RequestPropertyDeclaration property)
    {
        DocComment.Write(writer, property.Doc);
        var value = property.Default is { } text ? $" = {Literal.Of(text)};" : "";
        writer.Line($"public {(property.Required ? "required " : "")}{TypeText.Full(property.Type)} {property.Name} {{ get; set; }}{value}");
        writer.Blank();
    }

    private static void WriteExample(SourceWriter writer, RequestDeclaration request)
    {
        var value = ExampleEmitter.Code.New(request.Example);
        var (type, options) = (TypeText.Full(request.Type), TypeText.Full(request.Options.Type));
        DocComment.Summary(writer, "The request as the collection documents it: a new object at each call.");
        if (!request.Options.InExample)
        {
            writer.Line($"public static {type} Example => {value};");
            writer.Blank();
            return;
        }
        writer.Line(
            $"""
             public static {type} Example => ExampleFor(new {options}());

             /// <summary>The request as the collection documents it, with the variables that the options hold: a new object at each call.</summary>
             /// <param name="options">The options of the client.</param>
             /// <returns>The request.</returns>
             public static {type} ExampleFor({options} options) => {value};
             """);
        writer.Blank();
    }

    private static void WriteOperation(SourceWriter writer, RequestDeclaration request)
    {
        var authenticated = request.Authenticated ? "" : ", authenticated: false";
        DocComment.Summary(writer, "Name, method and path of the operation.");
        writer.Line(
            $$"""
              public static global::ZoomGen.ApiOperation Operation { get; } = new({{Literal.Of(request.OperationName)}}, {{Literal.Of(request.Method)}}, {{Literal.Of(request.PathTemplate)}}{{authenticated}});

              global::ZoomGen.ApiOperation global::ZoomGen.IApiRequest.Operation => Operation;

              """);
    }

    private static void WriteWrite(SourceWriter writer, RequestDeclaration request)
    {
        using var method = writer.Open("void global::ZoomGen.IApiRequest.Write(ref global::ZoomGen.Requests.RequestWriter request)");
        if (request.Options.InWrite)
            writer.Line($"var options = request.Options<{TypeText.Full(request.Options.Type)}>();");
        foreach (var step in request.Steps)
            StepEmitter.Write(writer, step);
    }
}
