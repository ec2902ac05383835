using System.Text.Encodings.Web;
using System.Text.Json;

namespace ZoomGen.Conformance.Reporting;

/// <summary>The report for programs: the totals, each collection, and each difference.</summary>
internal static class JsonReport
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IReadOnlyList<CollectionResult> results, string path)
    {
        var report = new { Totals = Totals.Of(results), Collections = results.Select(Describe), Differences = results.SelectMany(Differences) };
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
