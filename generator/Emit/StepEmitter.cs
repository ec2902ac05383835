using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the statements of a request's <c>Write</c> method.</summary>
internal sealed class StepEmitter : IRequestStepVisitor<string>
{
    private static readonly StepEmitter Instance = new();

    public static void Write(SourceWriter writer, RequestStep step) => writer.Line(step.Accept(Instance));

    public string Visit(AuthenticateStep step) => $"request.Authenticate(options.{step.Property});";

    public string Visit(OmitStep step) => $"request.OmitHeader({Literal.Of(step.Header)});";

    public string Visit(KeepUrlStep step) => "request.DisableUrlEncoding();";

    public string Visit(LiteralStep step) => $"request.WriteLiteral({Literal.Of(step.Text)});";

    public string Visit(VariableStep step) =>
        $"request.WriteVariable({Literal.Of(step.Text.Source)}, {TextEmitter.OrNull(step.Text)});";

    public string Visit(WholeUrlStep step) => $"request.WriteUrl({Literal.Of(step.Name)}, {SourceExpression.WriteOrNull(step.Value)});";

    public string Visit(PathVariableStep step) =>
        $"request.WritePathVariable({Literal.Of(step.Name)}, {SourceExpression.WriteOrNull(step.Value)});";

    public string Visit(SegmentVariableStep step) =>
        $"request.WriteSegmentVariable({Literal.Of(step.Name)}, {SourceExpression.WriteOrNull(step.Value)});";

    public string Visit(QueryStep step)
    {
        var method = step.Value.Codec is RowsCodec ? "WriteQueryList" : "WriteQuery";
        return $"request.{method}({QueryName(step.Name)}, {SourceExpression.WriteOrNull(step.Value)});";
    }

    public string Visit(QueryLiteralStep step) => $"request.WriteQueryLiteral({QueryName(step.Name)});";

    public string Visit(HeaderStep step)
    {
        var name = step.Name.Text is { } text ? TextEmitter.OrName(text) : Literal.Of(step.Name.Literal);
        return $"request.WriteHeader({name}, {SourceExpression.WriteOrName(step.Value)});";
    }

    public string Visit(ContentTypeStep step) => $"request.WriteContentType({TextEmitter.OrName(step.ContentType)});";

    public string Visit(FormStep step)
    {
        var form = $"var form = request.{(step.Multipart ? "StartMultipartForm" : "StartUrlEncodedForm")}();";
        return string.Join("\n", step.Fields.Select(FormFieldEmitter.Write).Prepend(form));
    }

    public string Visit(JsonBodyStep step)
    {
        var arguments = step.AllowsText ? JsonMethod.AllArguments(step.Codec) : JsonMethod.Arguments(step.Codec);
        var contentType = step.ContentType == "application/json" ? "" : $", {Literal.Of(step.ContentType)}";
        return $"request.WriteJson{arguments}({step.Property}{contentType});";
    }

    public string Visit(RawBodyStep step) => $"request.WriteRaw({step.Property}, {Literal.Of(step.ContentType)});";

    public string Visit(XmlBodyStep step) => $"request.WriteXml({step.Property}, {Literal.Of(step.ContentType)});";

    public string Visit(FileBodyStep step) => $"request.WriteFile({step.Property});";

    public string Visit(GraphQlStep step) =>
        $"request.WriteGraphQl({Value(step.Query)}, {Value(step.OperationName)}, {Value(step.Variables)});";

    private static string QueryName(WireName name) => name.Text is { } text
        ? $"{TypeText.Runtime}.RequestWriter.EncodeQueryName({TextEmitter.OrName(text)})"
        : Literal.Of(name.Literal);

    private static string Value(GraphQlValue value) =>
        value.Fallback is { } text ? $"{value.Property} ?? {TextEmitter.OrName(text)}" : value.Property;
}
