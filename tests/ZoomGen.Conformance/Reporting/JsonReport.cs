using System.Text.Encodings.Web;
using System.Text.Json;

namespace ZoomGen.Conformance.Reporting;

/// <summary>The report for programs: the totals, each collection, each difference, and each body that loses something.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(IReadOnlyList<CollectionResult> results, string path)
    {
        var report = new
        {
            Totals = Totals.Of(results),
            BodyTotals = BodyTotals.Of(results),
            Collections = results.Select(Describe),
            Differences = results.SelectMany(Differences),
            Losses = results.SelectMany(Losses),
        };
        File.WriteAllText(path, JsonSerializer.Serialize(report, Format));
    }

    private static object Describe(CollectionResult result) => new
    {
        result.Name,
        result.Generated,
        result.Compiled,
        result.Faults,
        Milliseconds = (long)result.Elapsed.TotalMilliseconds,
        Identical = result.Count(Outcome.Identical),
        Equal = result.Count(Outcome.Equal),
        Different = result.Count(Outcome.Different),
        Bodies = BodyTotals.Of([result]),
    };

    private static IEnumerable<object> Losses(CollectionResult result) =>
        from body in result.Bodies
        where !body.IsLossless
        select new
        {
            Collection = result.Name,
            body.Operation,
            body.Status,
            body.Fault,
            body.Loss?.Path,
            body.Loss?.Expected,
            body.Loss?.Actual
        };

    private static IEnumerable<object> Differences(CollectionResult result) =>
        from request in result.Requests
        from finding in request.Findings
        select new
        {
            Collection = result.Name,
            request.Index,
            request.Id,
            Kind = finding.Difference.Label,
            finding.Rule,
            finding.Difference.Name,
            finding.Difference.Expected,
            finding.Difference.Actual,
        };
}
