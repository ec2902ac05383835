using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the statements with which a request writes itself.</summary>
internal static class StepEmitter
{
    public static void Write(SourceWriter writer, RequestStep step)
    {
        if (step is FormStep form)
        {
            writer.Line($"var form = request.{(form.Multipart ? "Multipart" : "FormUrlEncoded")}();");
            foreach (var field in form.Fields)
                writer.Line(Field(field));
            return;
        }
        writer.Line($"request.{Call(step)};");
    }

    private static string Call(RequestStep step) => step switch
    {
        AuthenticateStep authenticate => $"Authenticate(options.{authenticate.Property})",
        OmitStep omit => $"Omit({Literal.Of(omit.Header)})",
        KeepUrlStep => "KeepUrl()",
        LiteralStep literal => $"Literal({Literal.Of(literal.Text)})",
        VariableStep variable => $"Variable({TextEmitter.OrNull(variable.Text)})",
        ValueStep value => $"{value.Method}({Name(value)}, {TextEmitter.WithFallback(value.Value, ", ", value.Fallback)})",
        QueryLiteralStep literal => $"QueryLiteral({QueryKey(literal.Name)})",
        ContentTypeStep type => $"ContentType({TextEmitter.OrNull(type.ContentType)})",
        JsonBodyStep json => $"Json{json.TypeArguments}({json.Property}{ContentType(json.ContentType, "application/json")})",
        RawBodyStep raw => $"Raw({raw.Property}, {Literal.Of(raw.ContentType)})",
        XmlBodyStep xml => $"Xml({xml.Property}, {Literal.Of(xml.ContentType)})",
        FileBodyStep file => $"File({file.Property})",
        GraphQlStep graphQl => $"GraphQl({Value(graphQl.Query)}, {Value(graphQl.OperationName)}, {Value(graphQl.Variables)})",
        _ => throw new InvalidOperationException(step.GetType().Name),
    };

    private static string Name(ValueStep value) => value.Method is "Query" or "QueryList" ? QueryKey(value.Name) : Plain(value.Name);

    private static string QueryKey(WireName name) =>
        name.Text is { } text ? $"global::ZoomGen.Requests.RequestWriter.QueryKey({TextEmitter.OrName(text)})" : Literal.Of(name.Literal);

    private static string Plain(WireName name) => name.Text is { } text ? TextEmitter.OrName(text) : Literal.Of(name.Literal);

    private static string Field(FormFieldStep field)
    {
        var name = field.Name.Text is { } text ? $"form.Name({TextEmitter.OrName(text)})" : Literal.Utf8(field.Name.Literal);
        var value = TextEmitter.WithFallback(field.Value, ", ", field.Fallback);
        var contentType = field.ContentType is { } type ? $", contentType: {Literal.Of(type)}" : "";
        var fileName = field.FileName is { } file ? $", fileName: {Literal.Of(file)}" : "";
        return $"form.{field.Method}({name}, {value}{contentType}{fileName});";
    }

    private static string ContentType(string contentType, string usual) => contentType == usual ? "" : $", {Literal.Of(contentType)}";

    private static string Value(GraphQlValue value) => TextEmitter.WithFallback(value.Property, " ?? ", value.Fallback);
}
