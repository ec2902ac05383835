using ZoomGen.Conformance.Bodies;
using ZoomGen.Conformance.Comparison;

namespace ZoomGen.Conformance;

/// <summary>What became of one collection. <see cref="Faults"/> say why it was not generated or not compiled.</summary>
internal sealed record CollectionResult(
    string Name,
    bool Generated,
    bool Compiled,
    IReadOnlyList<string> Faults,
    IReadOnlyList<RequestResult> Requests,
    TimeSpan Elapsed)
{
    /// <summary>A generator that takes longer is felt while typing.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    public IReadOnlyList<BodyResult> Bodies { get; init; } = [];

    public PropertyCount Properties { get; init; }

    public bool IsSlow => Elapsed > TimeLimit;

    public bool IsClean =>
        Generated
            && Compiled
            && !IsSlow
            && Requests.All(request => request.Outcome != Outcome.Different)
            && Bodies.All(body => body.IsLossless);

    public int Count(Outcome outcome) => Requests.Count(request => request.Outcome == outcome);
}

internal enum Outcome
{
    /// <summary>Nothing was recorded to compare with.</summary>
    NotCompared,
    Identical,
    Equal,
    Different,
}

/// <summary>What became of one request.</summary>
internal sealed record RequestResult(int Index, string Id, bool Sent, bool Compared, IReadOnlyList<Finding> Findings)
{
    public Outcome Outcome =>
        Findings.Any(finding => finding.Rule is null) ? Outcome.Different
        : !Compared ? Outcome.NotCompared
        : Findings.Count > 0 ? Outcome.Equal
        : Outcome.Identical;
}
