namespace ZoomGen.Conformance.Reporting;

/// <summary>
/// The figures of the saved bodies; <see cref="Raw"/> of them have no type, and of the properties <see cref="Typed"/> have one that says
/// something.
/// </summary>
internal sealed record BodyTotals(int Bodies, int Read, int Lossless, int Raw, int Properties, int Typed)
{
    public static BodyTotals Of(IReadOnlyList<CollectionResult> results)
    {
        var bodies = results.SelectMany(result => result.Bodies).ToArray();
        return new(
            bodies.Length,
            bodies.Count(body => body.IsRead),
            bodies.Count(body => body.IsLossless),
            bodies.Count(body => body.IsRaw),
            results.Sum(result => result.Properties.All),
            results.Sum(result => result.Properties.Typed));
    }

    public override string ToString() =>
        FormattableString.Invariant($"bodies {Bodies} read {Read} lossless {Lossless} | properties {Properties} typed {Typed}");
}
