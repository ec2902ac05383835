namespace ZoomGen.Conformance.Reporting;

/// <summary>The figures of a whole run.</summary>
internal sealed record Totals(int Collections, int Generated, int Compiled, int Requests, int Sent, int Identical, int Equal, int Different)
{
    public static Totals Of(IReadOnlyList<CollectionResult> results) => new(
        results.Count,
        results.Count(result => result.Generated),
        results.Count(result => result.Compiled),
        results.Sum(result => result.Requests.Count),
        results.Sum(result => result.Requests.Count(request => request.Sent)),
        results.Sum(result => result.Count(Outcome.Identical)),
        results.Sum(result => result.Count(Outcome.Equal)),
        results.Sum(result => result.Count(Outcome.Different)));

    public override string ToString() => FormattableString.Invariant(
        $"collections {Collections} generated {Generated} compiled {Compiled} | requests {Requests} sent {Sent} identical {Identical} equal {Equal} different {Different}");
}
