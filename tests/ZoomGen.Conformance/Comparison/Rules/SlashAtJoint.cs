namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>D12: a base URL that ends in a slash and a path that begins with one have one slash between them.</summary>
internal static class SlashAtJoint
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { Kind: DifferenceKinds.Target or DifferenceKinds.Path, Expected: { } expected, Actual: { } actual }
        && expected.Length == actual.Length + 1
        && expected.IndexOf("//", StringComparison.Ordinal) is >= 0 and var joint
        && expected.Remove(joint, 1) == actual;
}
