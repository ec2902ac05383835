using ZoomGen.Generator.Declarations.Types;

namespace ZoomGen.Generator.Emit;

/// <summary>Writes what a request sends in one place as an expression.</summary>
internal sealed class SourceExpression : IValueCodecVisitor<string>
{
    private readonly string _path;

    private SourceExpression(Source source) => _path = string.Join("?.", source.Path.Properties);

    /// <summary>The value, and the text for where there is none, which is null where a variable has no value.</summary>
    public static string WriteOrNull(Source source) => Write(source, text => TextEmitter.OrNull(text));

    /// <summary>The value, and the text for where there is none, with the names of the variables that have no value.</summary>
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
}
