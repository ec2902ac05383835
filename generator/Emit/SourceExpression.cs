using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes a <see cref="Source"/> as an expression.</summary>
internal sealed class SourceExpression : IValueCodecVisitor<string>
{
    private readonly string _path;

    private SourceExpression(Source source) => _path = string.Join("?.", source.Path.Properties);

    /// <summary>The value, or else the fallback, which is null if one of its variables has no value.</summary>
    public static string WriteOrNull(Source source) => Write(source, text => TextEmitter.OrNull(text));

    /// <summary>The value, or else the fallback, in which a variable without a value remains as its name.</summary>
    public static string WriteOrName(Source source) => Write(source, TextEmitter.OrName);

    private static string Write(Source source, Func<TextExpression, string> fallback)
    {
        var value = source.Codec.Accept(new SourceExpression(source));
        return source.Fallback is { } text ? $"{value}, {fallback(text)}" : value;
    }

    public string Visit(ScalarCodec scalar) => _path;

    public string Visit(ChoiceCodec choice) => $"{TypeText.Full(choice.Text)}.ToText({_path})";

    public string Visit(RowsCodec rows) => _path;

    public string Visit(FileCodec file) => _path;

    public string Visit(JsonCodec json) => _path;

    public string Visit(BracketsCodec brackets) => _path;
}
