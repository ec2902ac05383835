using System.Globalization;

namespace ZoomGen.Conformance.Reporting;

/// <summary>
/// The report for people: a line for each collection, the differences by kind, the bodies that lose something, and two closing lines.
/// </summary>
internal static class TextReport
{
    private const int MaxLosses = 40;

    public static void Write(IReadOnlyList<CollectionResult> results, TextWriter writer)
    {
        foreach (var result in results)
            WriteCollection(result, writer);
        WriteTable(
            "requests with a difference of kind",
            results,
            request => request.Findings.Where(finding => finding.Rule is null).Select(finding => finding.Difference.Label),
            writer);
        WriteTable("equal requests by rule", results, request => request.Outcome == Outcome.Equal
            ? request.Findings.Select(finding => finding.Rule!)
            : [], writer);
        WriteLosses(results, writer);
        writer.WriteLine(Totals.Of(results));
        writer.WriteLine(BodyTotals.Of(results));
    }

    private static void WriteCollection(CollectionResult result, TextWriter writer)
    {
        var flags = (result.Generated ? "generated " : "NOT-GENERATED ") + (result.Compiled ? "compiled" : "NOT-COMPILED")
            + (result.IsSlow ? " SLOW" : "");
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{result.Name}: {flags} | identical {result.Count(Outcome.Identical)} equal {result.Count(Outcome.Equal)} different {result.Count(Outcome.Different)} | {result.Elapsed.TotalMilliseconds:F0} ms"));
        foreach (var fault in result.Faults.Take(3))
            writer.WriteLine($"    {fault}");
    }

    private static void WriteLosses(IReadOnlyList<CollectionResult> results, TextWriter writer)
    {
        var losses = results
            .SelectMany(result => result.Bodies.Where(body => !body.IsLossless).Select(body => $"    {result.Name}: {body}"))
            .ToArray();
        if (losses.Length == 0)
            return;
        writer.WriteLine();
        writer.WriteLine("bodies that are not lossless");
        foreach (var loss in losses.Take(MaxLosses))
            writer.WriteLine(loss);
        if (losses.Length > MaxLosses)
            writer.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"    and {losses.Length - MaxLosses} more, which --report lists"));
        writer.WriteLine();
    }

    private static void WriteTable(
        string title, IEnumerable<CollectionResult> results, Func<RequestResult, IEnumerable<string>> labels, TextWriter writer)
    {
        var counts = results
            .SelectMany(result => result.Requests)
            .SelectMany(request => labels(request).Distinct())
            .CountBy(label => label)
            .ToArray();
        if (counts.Length == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var (label, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal))
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,7} {label}"));
        writer.WriteLine();
    }
}
