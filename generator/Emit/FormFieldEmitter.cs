using ZoomGen.Generator.Declarations.Requests;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes the statement for a form field.</summary>
internal sealed class FormFieldEmitter : IValueCodecVisitor<string>
{
    private static readonly FormFieldEmitter Method = new();

    public static string Write(FormFieldStep field)
    {
        if (field.Value.Codec is BracketsCodec brackets)
            return $"form.{brackets.Accept(Method)}({Literal.Of(field.Name.Literal)}, {SourceExpression.WriteOrName(field.Value)});";
        var name = field.Name.Text is { } text ? $"form.EncodeName({TextEmitter.OrName(text)})" : Literal.Utf8(field.Name.Literal);
        var contentType = field.ContentType is { } type ? $", contentType: {TextEmitter.OrName(type)}" : "";
        var fileName = field.FileName is { } file ? $", fileName: {Literal.Of(file)}" : "";
        return $"form.{field.Value.Codec.Accept(Method)}({name}, {SourceExpression.WriteOrName(field.Value)}{contentType}{fileName});";
    }

    public string Visit(ScalarCodec scalar) => "WriteText";

    public string Visit(ChoiceCodec choice) => "WriteText";

    public string Visit(RowsCodec rows) => "WriteList";

    public string Visit(FileCodec file) => "WriteFile";

    public string Visit(JsonCodec json) => "WriteJson" + JsonMethod.Arguments(json);

    public string Visit(BracketsCodec brackets) => "WriteParts" + JsonMethod.Arguments(brackets.Parts);
}
