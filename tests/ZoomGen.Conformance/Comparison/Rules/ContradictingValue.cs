namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>
/// D2: a documented value that contradicts its documented type; the type holds everywhere, and an Example takes a value that fits.
/// </summary>
internal static class ContradictingValue
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { ExpectedText: { Length: > 0 } expected, ActualText: { } actual }
        && DocumentedTypes.NarrowerThanText(context.Operation, difference) is { } type
        && !DocumentedTypes.Admits(type, expected)
        && DocumentedTypes.Admits(type, actual);
}
