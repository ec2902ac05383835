namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D8: HttpClient writes the lines of one header as one, with a comma between the values (RFC 9110, section 5.3). A Content-Type is one
/// value, so the last line is sent.
/// </summary>
internal static class RepeatedHeader
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { Kind: DifferenceKinds.HeaderValue, Expected: { } expected, Actual: { } actual }
        && expected.Contains('\n', StringComparison.Ordinal)
        && (expected.Replace("\n", ", ", StringComparison.Ordinal) == actual
            || (IsContentType(difference) && expected.EndsWith("\n" + actual, StringComparison.Ordinal)));

    private static bool IsContentType(Difference difference) =>
        string.Equals(difference.Name, "Content-Type", StringComparison.OrdinalIgnoreCase);
}
