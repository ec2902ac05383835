using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the statements with which a request writes itself.</summary>
internal sealed class StepEmitter : IRequestStepVisitor<string>
{
    private static readonly StepEmitter Instance = new();

    public static void Write(SourceWriter writer, RequestStep step) => writer.Line(step.Accept(Instance));

    public string Visit(AuthenticateStep step) => $"request.Authenticate(options.{step.Property});";

    public string Visit(OmitStep step) => $"request.Omit({Literal.Of(step.Header)});";

    public string Visit(KeepUrlStep step) => "request.KeepUrl();";

    public string Visit(LiteralStep step) => $"request.Literal({Literal.Of(step.Text)});";

    public string Visit(VariableStep step) => $"request.Variable({TextEmitter.OrNull(step.Text)});";

    public string Visit(PathVariableStep step) => $"request.PathVariable({Literal.Of(step.Name)}, {SourceExpression.Value(step.Value)});";

    public string Visit(SegmentVariableStep step) => $"request.Variable({Literal.Of(step.Name)}, {SourceExpression.Value(step.Value)});";

    public string Visit(QueryStep step) =>
        $"request.{(step.Value.Codec is RowsCodec ? "QueryList" : "Query")}({QueryKey(step.Name)}, {SourceExpression.Value(step.Value)});";

    public string Visit(QueryLiteralStep step) => $"request.QueryLiteral({QueryKey(step.Name)});";

    public string Visit(HeaderStep step) =>
        $"request.Header({(step.Name.Text is { } text ? TextEmitter.OrName(text) : Literal.Of(step.Name.Literal))}, {SourceExpression.Text(step.Value)});";

    public string Visit(ContentTypeStep step) => $"request.ContentType({TextEmitter.OrNull(step.ContentType)});";

    public string Visit(FormStep step)
    {
        var form = $"var form = request.{(step.Multipart ? "Multipart" : "FormUrlEncoded")}();";
        return string.Join("\n", step.Fields.Select(FormFieldEmitter.Write).Prepend(form));
    }

    public string Visit(JsonBodyStep step)
    {
        var arguments = step.AllowsText ? JsonMethod.AllArguments(step.Codec) : JsonMethod.Arguments(step.Codec);
        var contentType = step.ContentType == "application/json" ? "" : $", {Literal.Of(step.ContentType)}";
        return $"request.Json{arguments}({step.Property}{contentType});";
    }

    public string Visit(RawBodyStep step) => $"request.Raw({step.Property}, {Literal.Of(step.ContentType)});";

    public string Visit(XmlBodyStep step) => $"request.Xml({step.Property}, {Literal.Of(step.ContentType)});";

    public string Visit(FileBodyStep step) => $"request.File({step.Property});";

    public string Visit(GraphQlStep step) => $"request.GraphQl({Value(step.Query)}, {Value(step.OperationName)}, {Value(step.Variables)});";

    private static string QueryKey(WireName name) => name.Text is { } text
        ? $"global::ZoomGen.Requests.RequestWriter.QueryKey({TextEmitter.OrName(text)})"
        : Literal.Of(name.Literal);

    private static string Value(GraphQlValue value) => TextEmitter.WithFallback(value.Property, " ?? ", value.Fallback);
}
