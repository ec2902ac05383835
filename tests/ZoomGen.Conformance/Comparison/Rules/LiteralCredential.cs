using ZoomGen.Generator.Collection;
using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>D9: a literal credential does not reach emitted code.</summary>
internal static class LiteralCredential
{
    public static bool Explains(Difference difference, ComparisonContext context) => difference switch
    {
        { Kind: DifferenceKinds.HeaderMissing or DifferenceKinds.HeaderValue, Name: { } name } =>
            IsIn(context.Leaf.Headers, name, StringComparison.OrdinalIgnoreCase),
        { Kind: DifferenceKinds.Query, Name: { } name } => IsIn(context.Leaf.Request?.Url.Query ?? [], name),
        { Kind: DifferenceKinds.Form or DifferenceKinds.Part or DifferenceKinds.PartValue, Name: { } name } =>
            context.Leaf.Request?.Body is FormBodyNode form && IsIn(form.Fields, name),
        { Kind: DifferenceKinds.Json, Name: { } path, Expected: { } expected, Actual: not null } =>
            SecretText.IsIn(path[(path.LastIndexOf('.') + 1)..].Split('[')[0], expected),
        { Kind: DifferenceKinds.Body, Expected: { } expected } => SecretText.RemoveFrom(expected) == (difference.Actual ?? ""),
        _ => false,
    };

    private static bool IsIn(
        IEnumerable<FieldNode> rows, string name, StringComparison comparison = StringComparison.Ordinal) =>
        rows.Any(row => row is { Disabled: false, Value: { } value } && row.Key.Equals(name, comparison) && SecretText.IsIn(name, value));
}
