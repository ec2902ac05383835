namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>D9: the literal value of a Cookie header is a credential, and does not reach emitted code.</summary>
internal static class LiteralCookie
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { Kind: DifferenceKinds.HeaderMissing, Name: { } name }
        && IsCookie(name)
        && context.Leaf.Headers.Any(row => IsCookie(row.Key) && row.Value is { } value && !value.Contains("{{", StringComparison.Ordinal));

    private static bool IsCookie(string name) => string.Equals(name, "Cookie", StringComparison.OrdinalIgnoreCase);
}
