using ZoomGen.Conformance.Comparison.Rules;
using ZoomGen.Conformance.Wire;

namespace ZoomGen.Conformance.Comparison;

/// <summary>Compares what a client sent with what Postman sent.</summary>
internal static class RequestComparison
{
    public static IReadOnlyList<Finding> Compare(ComparisonContext context, WireRequest sent) =>
        [.. Differences(context, sent).Select(difference => Explain(difference, context))];

    public static Finding Explain(Difference difference, ComparisonContext context) =>
        new(difference, DifferenceRules.Explain(difference, context));

    private static IEnumerable<Difference> Differences(ComparisonContext context, WireRequest sent) =>
    [
        .. Compare(DifferenceKinds.Method, context.Record.Method, sent.Method),
        .. Compare(DifferenceKinds.Host, context.Record.Host, sent.Header("Host")),
        .. TargetComparison.Compare(context, sent.Target),
        .. HeaderComparison.Compare(context, sent),
        .. BodyComparison.Compare(context, sent),
    ];

    private static IEnumerable<Difference> Compare(string kind, string? expected, string? actual) =>
        expected == actual ? [] : [new(kind, null, expected, actual)];
}
