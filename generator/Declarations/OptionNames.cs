using ZoomGen.Generator.Contract.Credentials;
using ZoomGen.Generator.Contract.Variables;
using ZoomGen.Generator.Declarations.Requests;

namespace ZoomGen.Generator.Declarations;

/// <summary>
/// The options class of a client, the property of each variable, and that of each set of credentials beside those that the whole client has.
/// </summary>
internal sealed record OptionNames(
    string Type,
    IReadOnlyDictionary<string, string> Properties,
    IReadOnlyDictionary<ApiCredential, string> Credentials)
{
    public string PropertyOf(string variable) => Properties[variable];

    /// <summary>The property, or null where the client's own credentials are meant.</summary>
    public string? PropertyOf(ApiCredential credential) => Credentials.TryGetValue(credential, out var property) ? property : null;

    public TextExpression Bind(TextTemplate text) => new(text.Source, [.. text.Pieces.Select(Bind)]);

    private TextPart Bind(TextPiece piece) => piece switch
    {
        LiteralText literal => new LiteralPart(literal.Text),
        VariableReference variable => new OptionPart(PropertyOf(variable.Name), variable.Name),
        DynamicReference dynamic => new DynamicPart(dynamic.Name),
        _ => throw new InvalidOperationException(piece.GetType().Name),
    };
}
