using ZoomGen.Conformance;
using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Comparison;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Records;

namespace ZoomGen.Integration.Tests.Conformance;

/// <summary>
/// The collections of this repository, one for each corner of the format, beside what Postman sends for them. The records are written by
/// hand.
/// </summary>
public class OwnCollectionsTests
{
    private static readonly CommandLine Settings = new(
        Path.Combine(AppContext.BaseDirectory, "collections"), Expected: null, Report: null, Filter: "*", Jobs: 1);

    private static readonly IReadOnlyDictionary<string, CollectionSource> Sources =
        CollectionFiles.Find(Settings).ToDictionary(source => source.Name.Replace(".postman_collection", "", StringComparison.Ordinal));

    public static TheoryData<string> Corners => [.. Sources.Keys];

    [Theory]
    [MemberData(nameof(Corners))]
    public async Task Every_request_goes_out_as_recorded(string corner)
    {
        var result = (await ConformanceRun.RunAsync([Sources[corner]], Settings.Jobs)).Single();

        Assert.True(
            result.Generated && result.Compiled,
            $"{corner} does not generate and compile without a warning:\n{string.Join('\n', result.Faults)}");
        var surprises = result.Requests
            .Where(request => OutcomeOf(request) != ForeseenOutcome(corner, request))
            .Select(request => Describe(corner, request));
        Assert.True(!surprises.Any(), string.Join('\n', surprises));
    }

    [Theory]
    [MemberData(nameof(Corners))]
    public void Every_request_has_its_record(string corner)
    {
        var collection = CollectionInput.Read(InputFile.Collection(Sources[corner].Path), CancellationToken.None);
        var requests = LeafWalk.Read(collection).Select(leaf => (leaf.Index, leaf.Id));

        var records = RecordFile.Read(Sources[corner].Records!).Select(record => (record.Index!.Value, record.Id!));

        Assert.Equal(requests, records);
    }

    [Fact]
    public void Every_exception_is_that_of_a_request()
    {
        var requests = Sources.SelectMany(source => RecordFile.Read(source.Value.Records!).Select(record => $"{source.Key}: {record.Id}"));

        Assert.Empty(DeliberateDifferences.Rules.Keys.Concat(KnownFaults.Requests).Except(requests));
    }

    private static string OutcomeOf(RequestResult request) =>
        request.Outcome == Outcome.Equal
            ? string.Join(' ', request.Findings.Select(finding => finding.Rule).Distinct().Order())
            : request.Outcome.ToString();

    private static string ForeseenOutcome(string corner, RequestResult request)
    {
        var name = $"{corner}: {request.Id}";
        return KnownFaults.Requests.Contains(name)
            ? nameof(Outcome.Different)
            : DeliberateDifferences.Rules.GetValueOrDefault(name, nameof(Outcome.Identical));
    }

    private static string Describe(string corner, RequestResult request) =>
        $"{corner} {request.Index}, {request.Id}: should be {ForeseenOutcome(corner, request)}, is {OutcomeOf(request)}{string.Concat(request.Findings.Select(Describe))}";

    private static string Describe(Finding finding) =>
        $"\n    {finding.Difference.Label} {finding.Difference.Name} ({finding.Rule ?? "no rule"})\n        expected: {finding.Difference.Expected}\n        actual:   {finding.Difference.Actual}";
}
