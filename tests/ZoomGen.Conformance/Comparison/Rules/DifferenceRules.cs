namespace ZoomGen.Conformance.Comparison.Rules;

/// <summary>A deliberate difference, by the name that generator/docs/differences.md gives it.</summary>
internal sealed record DifferenceRule(string Name, Func<Difference, ComparisonContext, bool> Explains);

/// <summary>The deliberate differences; what none of them explains is a fault.</summary>
internal static class DifferenceRules
{
    private static readonly DifferenceRule[] All =
    [
        new("D1", AuthWithoutParameters.Explains),
        new("D7", EngineBug.Explains),
        new("D3", Placeholder.Explains),
        new("D2", ContradictingValue.Explains),
        new("D4", ValueIsData.Explains),
        new("D5", HostileText.Explains),
        new("D8", RepeatedHeader.Explains),
        new("D9", LiteralCredential.Explains),
        new("D10", DefaultPort.Explains),
        new("D12", SlashAtJoint.Explains),
        new("D14", DocumentedFile.Explains),
    ];

    /// <summary>The name of the first rule that explains the difference, or null.</summary>
    public static string? Explain(Difference difference, ComparisonContext context) =>
        All.FirstOrDefault(rule => rule.Explains(difference, context))?.Name;
}
