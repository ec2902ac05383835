namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>D7: bugs of Postman's engine are not imitated. It sends the literal <c>:name</c> for a path variable without a value.</summary>
internal static class EngineBug
{
    public static bool Explains(Difference difference, ComparisonContext context) =>
        difference is { Kind: DifferenceKinds.Path, Name: { } name, Actual.Length: > 0 }
        && (difference.Expected == ":" + name || difference.Expected?.StartsWith($":{name}.", StringComparison.Ordinal) == true);
}
