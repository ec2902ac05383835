using System.Globalization;
using ZoomGen.Conformance.Twins;

namespace ZoomGen.Conformance.Reporting;

/// <summary>The collections whose two forms differ, the differences by their cause, and a closing line.</summary>
internal static class TwinReport
{
    public static void Write(IReadOnlyList<TwinResult> results, TextWriter writer)
    {
        foreach (var result in results.Where(result => !result.IsSame))
            Write(result, writer);
        writer.WriteLine();
        foreach (var loss in results.SelectMany(result => result.Losses).GroupBy(loss => loss.Loss))
            writer.WriteLine(Line($"| {loss.Key} | {loss.Count()} | {loss.Sum(found => found.Sources)} |"));
        writer.WriteLine(Line(
            $"twins {results.Count} same {results.Count(result => result.IsSame)} | sources {results.Sum(result => result.Sources)} unexplained {results.Sum(result => result.Unexplained.Count)}"));
    }

    private static void Write(TwinResult result, TextWriter writer)
    {
        writer.WriteLine(result.Name);
        foreach (var (loss, sources) in result.Losses)
            writer.WriteLine(Line($"    {sources,4} {loss}"));
        foreach (var difference in result.Unexplained)
            writer.WriteLine(Line($"    unexplained: {difference.Source}\n        < {difference.File}\n        > {difference.Directory}"));
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
