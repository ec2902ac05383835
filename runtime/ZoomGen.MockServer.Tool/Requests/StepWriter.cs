using System.Text;
using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Runtime;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>Writes a part of a request.</summary>
internal delegate void WriteStep(ref RequestWriter request);

/// <summary>
/// Takes the steps of a declared request. Each does what the statement does that the generator emits for it, with the same methods of the
/// runtime.
/// </summary>
internal sealed class StepWriter(FieldValues values, VariableValues variables) : IRequestStepVisitor<WriteStep>
{
    // The mock server asks for no credentials.
    public WriteStep Visit(AuthenticateStep step) => (ref RequestWriter request) => request.Authenticate(null);

    public WriteStep Visit(OmitStep step) => (ref RequestWriter request) => request.OmitHeader(step.Header);

    public WriteStep Visit(KeepUrlStep step) => (ref RequestWriter request) => request.DisableUrlEncoding();

    public WriteStep Visit(LiteralStep step) => (ref RequestWriter request) => request.WriteLiteral(step.Text);

    public WriteStep Visit(VariableStep step) => (ref RequestWriter request) =>
        request.WriteVariable(step.Text.Source, variables.OrNull(step.Text));

    public WriteStep Visit(WholeUrlStep step) => (ref RequestWriter request) => request.WriteUrl(step.Name, Text(step.Value));

    public WriteStep Visit(PathVariableStep step) => (ref RequestWriter request) =>
        request.WritePathVariable(step.Name, Text(step.Value));

    public WriteStep Visit(SegmentVariableStep step) => (ref RequestWriter request) =>
        request.WriteSegmentVariable(step.Name, Text(step.Value), FallbackOrNull(step.Value));

    public WriteStep Visit(QueryStep step) => (ref RequestWriter request) =>
    {
        if (step.Value.Codec is RowsCodec)
            request.WriteQueryList(QueryName(step.Name), values.Lines(Path(step.Value)));
        else
            request.WriteQuery(QueryName(step.Name), Text(step.Value), FallbackOrNull(step.Value));
    };

    public WriteStep Visit(QueryLiteralStep step) => (ref RequestWriter request) => request.WriteQueryLiteral(QueryName(step.Name));

    public WriteStep Visit(HeaderStep step) => (ref RequestWriter request) =>
        request.WriteHeader(
            step.Name.Text is { } name ? variables.OrName(name) : step.Name.Literal, Text(step.Value), FallbackOrName(step.Value.Fallback));

    public WriteStep Visit(ContentTypeStep step) => (ref RequestWriter request) =>
        request.WriteContentType(variables.OrName(step.ContentType));

    public WriteStep Visit(FormStep step) => (ref RequestWriter request) =>
    {
        var form = step.Multipart ? request.StartMultipartForm() : request.StartUrlEncodedForm();
        foreach (var field in step.Fields)
            field.Value.Codec.Accept(new FieldWriter(form, field, values, variables))();
    };

    public WriteStep Visit(JsonBodyStep step) => (ref RequestWriter request) =>
    {
        if (!step.AllowsText)
            request.WriteJson<JsonValueText, JsonValueItem>(values.Json(step.Property), step.ContentType);
        else if (values.Text(step.Property) is { } text)
            request.WriteJson<JsonValueText, JsonValueItem>(JsonBody<JsonValueText>.FromText(text), step.ContentType);
    };

    public WriteStep Visit(RawBodyStep step) => (ref RequestWriter request) =>
        request.WriteRaw(values.Text(step.Property), step.ContentType);

    public WriteStep Visit(XmlBodyStep step) => (ref RequestWriter request) =>
        request.WriteXml(values.Text(step.Property) is { } xml ? XmlBody.FromText(xml) : null, step.ContentType);

    public WriteStep Visit(FileBodyStep step) => (ref RequestWriter request) =>
        request.WriteFile(values.Files(step.Property) is [var file, ..] ? file : null);

    public WriteStep Visit(GraphQlStep step) => (ref RequestWriter request) =>
        request.WriteGraphQl(Text(step.Query), Text(step.OperationName), Text(step.Variables));

    private static string Path(Source source) => string.Join('.', source.Path.Properties);

    private string? Text(Source source) => values.Text(Path(source));

    private string? Text(GraphQlValue value)
    {
        var isJson = values.Fields.First(field => field.Path == value.Property).Format is JsonFormat;
        return (isJson ? values.Json(value.Property)?.Text : values.Text(value.Property)) ?? FallbackOrName(value.Fallback);
    }

    private string? FallbackOrNull(Source source) => source.Fallback is { } text ? variables.OrNull(text) : null;

    private string? FallbackOrName(TextExpression? fallback) => fallback is { } text ? variables.OrName(text) : null;

    private string QueryName(WireName name) =>
        name.Text is { } text ? RequestWriter.EncodeQueryName(variables.OrName(text)) : name.Literal;

    /// <summary>Writes a field of a form.</summary>
    private sealed class FieldWriter(FormWriter form, FormFieldStep field, FieldValues values, VariableValues variables)
        : IValueCodecVisitor<Action>
    {
        private readonly string _path = Path(field.Value);
        private readonly byte[] _name =
            field.Name.Text is { } text ? form.EncodeName(variables.OrName(text)) : Encoding.UTF8.GetBytes(field.Name.Literal);

        private readonly string? _contentType = field.ContentType is { } type ? variables.OrName(type) : null;

        public Action Visit(ScalarCodec scalar) => WriteText;

        public Action Visit(ChoiceCodec choice) => WriteText;

        public Action Visit(RowsCodec rows) => () => form.WriteList(_name, values.Lines(_path));

        public Action Visit(FileCodec file) => () => form.WriteFile(_name, values.Files(_path), _contentType);

        public Action Visit(JsonCodec json) => () =>
            form.WriteJson<JsonValueText, JsonValueItem>(_name, values.Json(_path), _contentType);

        public Action Visit(BracketsCodec brackets) => () =>
            form.WriteParts<JsonValueText, JsonValueItem>(field.Name.Literal, values.Json(_path));

        private void WriteText() => form.WriteText(
            _name,
            values.Text(_path),
            field.Value.Fallback is { } text ? variables.OrName(text) : null,
            _contentType,
            field.FileName);
    }
}
