using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes what a request sends in one place as an expression.</summary>
internal sealed class SourceExpression : IValueCodecVisitor<string>
{
    private readonly string _path;

    private SourceExpression(Source source) => _path = string.Join("?.", source.Path.Properties);

    public static string Write(Source source) =>
        TextEmitter.WithFallback(source.Codec.Accept(new SourceExpression(source)), ", ", source.Fallback);

    public string Visit(ScalarCodec scalar) => _path;

    public string Visit(ChoiceCodec choice) => $"{TypeText.Full(choice.Text)}.ToText({_path})";

    public string Visit(RowsCodec rows) => _path;

    public string Visit(FileCodec file) => _path;

    public string Visit(JsonCodec json) => _path;
}
