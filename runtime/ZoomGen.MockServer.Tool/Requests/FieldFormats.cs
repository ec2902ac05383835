using ZoomGen.Generator.Declarations.Clients;
using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>The format of each codec. The choices are those of one operation.</summary>
internal sealed class FieldFormats(OperationDeclaration operation) : IValueCodecVisitor<FieldFormat>
{
    public FieldFormat Visit(ScalarCodec scalar) => new ScalarFormat(scalar.Scalar);

    public FieldFormat Visit(ChoiceCodec choice) =>
        new ChoiceFormat(choice, [.. operation.Choices.First(declared => declared.Codec == choice).Members]);

    public FieldFormat Visit(RowsCodec rows) => new ListFormat(rows.Element.Scalar);

    public FieldFormat Visit(FileCodec file) => new FileFormat(file.IsList);

    public FieldFormat Visit(JsonCodec json) => new JsonFormat(json);

    public FieldFormat Visit(BracketsCodec brackets) => new JsonFormat(brackets.Parts) { HasBrackets = true };
}
