using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the statement for a field of a form.</summary>
internal sealed class FormFieldEmitter : IValueCodecVisitor<string>
{
    private static readonly FormFieldEmitter Method = new();

    public static string Write(FormFieldStep field)
    {
        var name = field.Name.Text is { } text ? $"form.Name({TextEmitter.OrName(text)})" : Literal.Utf8(field.Name.Literal);
        var contentType = field.ContentType is { } type ? $", contentType: {Literal.Of(type)}" : "";
        var fileName = field.FileName is { } file ? $", fileName: {Literal.Of(file)}" : "";
        return $"form.{field.Value.Codec.Accept(Method)}({name}, {SourceExpression.Value(field.Value)}{contentType}{fileName});";
    }

    public string Visit(ScalarCodec scalar) => "Text";

    public string Visit(ChoiceCodec choice) => "Text";

    public string Visit(RowsCodec rows) => "List";

    public string Visit(FileCodec file) => "File";

    public string Visit(JsonCodec json) => "Json" + JsonMethod.Arguments(json);
}
