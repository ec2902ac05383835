namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>D10: HttpClient leaves the default port of the scheme, and an empty one, out of Host (RFC 9110, section 4.2.3).</summary>
internal static class DefaultPort
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { Kind: DifferenceKinds.Host, Expected: { } expected, Actual: { } actual }
        && (expected == actual + ":" || expected == actual
            + (context.Record.Url?.StartsWith("https:", StringComparison.OrdinalIgnoreCase) is true ? ":443" : ":80"));
}
