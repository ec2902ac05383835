using ZoomGen.Generator.Declarations.Types;
using ZoomGen.Runtime;
using Names = ZoomGen.Generator.Contract.Text.VariableText;

namespace ZoomGen.MockServer.Tool.Requests;

/// <summary>The values of the client options that a request takes. Null is a variable without a value.</summary>
internal sealed class VariableValues(ApiClientOptions options, Func<string, string?> find)
{
    public string? Find(string variable) => find(variable);

    /// <summary>The text, or null if one of its variables has no value.</summary>
    public string? OrNull(TextExpression text) =>
        VariableText.Join([.. text.Parts.Select(part => part.Accept(new Evaluation(options, find)))]);

    /// <summary>The text. A variable without a value remains as its name in double braces.</summary>
    public string OrName(TextExpression text) =>
        string.Concat(text.Parts.Select(part => part.Accept(new Evaluation(options, name => find(name) ?? $"{{{{{name}}}}}"))));

    /// <summary>A text of the collection or of a form. A variable without a value remains as its name in double braces.</summary>
    public string Fill(string text) => string.Concat(
        Names.Split(text).Select(piece => piece.IsVariable ? find(piece.Text) ?? VariableText.Resolve(options, piece.Text) : piece.Text));

    private sealed class Evaluation(ApiClientOptions options, Func<string, string?> find) : ITextPartVisitor<string?>
    {
        public string? Visit(LiteralPart literal) => literal.Text;

        public string? Visit(OptionPart option) => find(option.Variable);

        public string? Visit(DynamicPart dynamic) => VariableText.Resolve(options, dynamic.Name);
    }
}
