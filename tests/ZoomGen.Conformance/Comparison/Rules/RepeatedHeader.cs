namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D8: HttpClient writes the lines of one header as one, with a comma between the values (RFC 9110, section 5.3). Equal lines of
/// Content-Type are sent once.
/// </summary>
internal static class RepeatedHeader
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { Kind: DifferenceKinds.HeaderValue, Expected: { } expected, Actual: { } actual }
        && expected.Contains('\n', StringComparison.Ordinal)
        && string.Join(", ", Lines(difference.Name!, expected)) == actual;

    private static IEnumerable<string> Lines(string name, string values) =>
        name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) ? values.Split('\n').Distinct() : values.Split('\n');
}
