using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Declarations.Types;

/// <summary>
/// The options class of a client, and its properties for variables and for credentials other than those of the whole client.
/// </summary>
internal sealed class OptionNames(
    TypeRef type,
    IReadOnlyDictionary<string, string> properties,
    ISet<string> optional,
    IReadOnlyDictionary<string, string> derivations,
    IReadOnlyDictionary<ApiCredential, string> credentials)
    : ITextPieceVisitor<TextPart>
{
    public TypeRef Type => type;

    public string PropertyOf(string variable) => properties[variable];

    /// <summary>The property with the function that computes the value in an environment. Null if each value is a literal.</summary>
    public string? DerivationOf(string variable) => derivations.TryGetValue(variable, out var property) ? property : null;

    public OptionPart PartOf(string variable) => new(properties[variable], variable, optional.Contains(variable));

    /// <summary>The property, or null for the credentials of the whole client.</summary>
    public string? PropertyOf(ApiCredential credential) => credentials.TryGetValue(credential, out var property) ? property : null;

    public TextExpression Bind(TextTemplate text) => new(text.Source, [.. text.Pieces.Select(piece => piece.Accept(this))]);

    public WireName BindName(TextTemplate name, Func<string, string> encode) =>
        name.Literal is { } literal ? WireName.FromLiteral(encode(literal)) : WireName.FromText(Bind(name));

    public TextPart Visit(LiteralText literal) => new LiteralPart(literal.Text);

    public TextPart Visit(VariableReference variable) => PartOf(variable.Name);

    public TextPart Visit(DynamicReference dynamic) => new DynamicPart(dynamic.Name);
}
