namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>D8: HttpClient writes the lines of one header as one, with a comma between the values (RFC 9110, section 5.3).</summary>
internal static class RepeatedHeader
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { Kind: DifferenceKinds.HeaderValue, Expected: { } expected, Actual: { } actual }
        && expected.Contains('\n', StringComparison.Ordinal)
        && expected.Replace("\n", ", ", StringComparison.Ordinal) == actual;
}
