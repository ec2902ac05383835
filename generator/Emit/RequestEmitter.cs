using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Emit;

internal static class RequestEmitter
{
    public static void Write(SourceWriter writer, RequestDeclaration request)
    {
        WriteClass(writer, request);
        foreach (var item in request.Objects)
            WriteObject(writer, item, request.Type.Namespace);
    }

    private static void WriteClass(SourceWriter writer, RequestDeclaration request)
    {
        var target = DocComment.Text($"{request.Method} {request.PathTemplate}");
        DocComment.Summary(writer, $"The values of the request {DocComment.Text(request.OperationName)}: {target}.");
        var baseClass = $"global::ZoomGen.ApiRequest<{request.ResponseType.Name}>";
        using var @class = EmittedType.Open(writer, $"sealed partial class {request.Name} : {baseClass}");
        WriteProperties(writer, request.Properties, request.Type.Namespace);
        if (request.Properties.Count > 0)
            writer.Blank();
        WriteExample(writer, request);
        WriteOperation(writer, request);
        WriteWrite(writer, request);
    }

    private static void WriteObject(SourceWriter writer, ParameterObjectDeclaration item, string @namespace)
    {
        writer.Blank();
        DocComment.Write(writer, item.Doc);
        using var @class = EmittedType.Open(writer, $"sealed partial class {item.Name}");
        WriteProperties(writer, item.Properties, @namespace);
    }

    private static void WriteProperties(SourceWriter writer, IEnumerable<RequestPropertyDeclaration> properties, string @namespace)
    {
        foreach (var property in properties)
        {
            DocComment.Write(writer, property.Doc);
            var value = property.Default is { } text ? $" = {Literal.Of(text)};" : "";
            var required = property.Required ? "required " : "";
            writer.Line($"public {required}{TypeText.In(@namespace, property.Type)} {property.Name} {{ get; set; }}{value}");
        }
    }

    private static void WriteExample(SourceWriter writer, RequestDeclaration request)
    {
        var value = ExampleEmitter.Code.New(request.Example);
        var (type, options) = (request.Name, TypeText.Full(request.Options.Type));
        DocComment.Summary(writer, "A new request with the values that the collection documents.");
        if (!request.Options.InExample)
        {
            writer.Line($"public static {type} Example => {value};");
            writer.Blank();
            return;
        }
        writer.Line(
            $"""
             public static {type} Example => ExampleFor(new {options}());

             /// <summary>A new request with the values that the collection documents, and the variables of the options.</summary>
             /// <param name="options">The options of the client.</param>
             /// <returns>The request.</returns>
             public static {type} ExampleFor({options} options) => {value};
             """);
        writer.Blank();
    }

    private static void WriteOperation(SourceWriter writer, RequestDeclaration request)
    {
        var (name, method, path) = (Literal.Of(request.OperationName), Literal.Of(request.Method), Literal.Of(request.PathTemplate));
        var authenticated = request.Authenticated ? "" : ", isAuthenticated: false";
        var label = request.RateLimitLabel is { } text ? $" {{ RateLimitLabel = {Literal.Of(text)} }}" : "";
        writer.Line(
            $$"""
              public static global::ZoomGen.ApiOperation Operation { get; } = new({{name}}, {{method}}, {{path}}{{authenticated}}){{label}};

              """);
    }

    private static void WriteWrite(SourceWriter writer, RequestDeclaration request)
    {
        using var method = writer.Open($"protected override void Write(ref {TypeText.Runtime}.RequestWriter request)");
        if (request.Options.InWrite)
            writer.Line($"var options = request.GetOptions<{TypeText.Full(request.Options.Type)}>();");
        foreach (var option in request.Expected)
            writer.Line($"request.ExpectVariable({Literal.Of(option.Variable)}, options.{option.Property});");
        foreach (var step in request.Steps)
            StepEmitter.Write(writer, step);
    }
}
