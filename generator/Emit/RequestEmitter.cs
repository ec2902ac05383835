using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Emit;

internal static class RequestEmitter
{
    public static void Write(SourceWriter writer, RequestDeclaration request)
    {
        DocComment.Summary(writer, $"The values of the request {DocComment.Text(request.OperationName)}: {request.Method} {DocComment.Text(request.PathTemplate)}.");
        writer.Line(FileEmitter.GeneratedCode);
        using var @class = writer.Open($"public sealed partial class {request.Name} : global::ZoomGen.IApiRequest<{request.ResponseType}>");
        foreach (var property in request.Properties)
            WriteProperty(writer, property);
        WriteExample(writer, request);
        WriteOperation(writer, request);
        WriteWrite(writer, request);
    }

    private static void WriteProperty(SourceWriter writer, RequestPropertyDeclaration property)
    {
        DocComment.Write(writer, property.Doc);
        var value = property.Default is { } text ? $" = {Literal.Of(text)};" : "";
        writer.Line($"public {(property.Required ? "required " : "")}{property.Type} {property.Name} {{ get; set; }}{value}");
        writer.Blank();
    }

    private static void WriteExample(SourceWriter writer, RequestDeclaration request)
    {
        DocComment.Summary(writer, "The request as the collection documents it: a new object at each call.");
        writer.Line($"public static {request.Type} Example => {ExampleEmitter.New(request.Example, ExampleStyle.Code)};");
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
        if (request.OptionsType is { } options)
            writer.Line($"var options = request.Options<{options}>();");
        foreach (var step in request.Steps)
            WriteStep(writer, step);
    }

    private static void WriteStep(SourceWriter writer, RequestStep step)
    {
        switch (step)
        {
            case LiteralStep literal:
                writer.Line($"request.Literal({Literal.Of(literal.Text)});");
                break;
            case VariableStep variable:
                writer.Line($"request.Variable(options.{variable.Option});");
                break;
            case ValueStep value:
                writer.Line($"request.{value.Method}({Literal.Of(value.Name)}, {value.Value});");
                break;
            case QueryLiteralStep literal:
                writer.Line($"request.QueryLiteral({Literal.Of(literal.Text)});");
                break;
            case FormStep form:
                WriteForm(writer, form);
                break;
            case JsonBodyStep json:
                writer.Line($"request.Json({json.Property});");
                break;
            case RawBodyStep raw:
                writer.Line($"request.Raw({raw.Property}, {Literal.Of(raw.ContentType)});");
                break;
        }
    }

    private static void WriteForm(SourceWriter writer, FormStep form)
    {
        writer.Line($"var form = request.{(form.Multipart ? "Multipart" : "FormUrlEncoded")}();");
        foreach (var field in form.Fields)
            writer.Line($"form.{field.Method}({Literal.Utf8(field.Name)}, {field.Value});");
    }
}
