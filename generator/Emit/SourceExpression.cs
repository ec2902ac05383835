using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Generator.Support.Scalars;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes what a request sends in one place as an expression.</summary>
internal sealed class SourceExpression : IValueCodecVisitor<string>
{
    private readonly string _path;
    private readonly bool _isText;

    private SourceExpression(Source source, bool isText)
    {
        _path = string.Join("?.", source.Path.Properties);
        _isText = isText;
    }

    /// <summary>A value of a type that the runtime's methods for parameters take.</summary>
    public static string Value(Source source) => Write(source, isText: false);

    /// <summary>A value as text.</summary>
    public static string Text(Source source) => Write(source, isText: true);

    public string Visit(ScalarCodec scalar)
    {
        var isTaken = scalar.Scalar == Scalar.String || (!_isText && !scalar.Scalar.HasNotation);
        return isTaken ? _path : $"global::ZoomGen.Requests.ValueText.Of({_path})";
    }

    public string Visit(ChoiceCodec choice) => $"{TypeText.Full(choice.Text)}.Of({_path})";

    public string Visit(RowsCodec rows) => _path;

    public string Visit(FileCodec file) => _path;

    public string Visit(JsonCodec json) => _path;

    private static string Write(Source source, bool isText) =>
        TextEmitter.WithFallback(source.Codec.Accept(new SourceExpression(source, isText)), ", ", source.Fallback);
}
