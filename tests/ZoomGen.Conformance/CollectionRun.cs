using ZoomGen.Conformance.Bodies;
using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Comparison;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Records;

namespace ZoomGen.Conformance;

/// <summary>Generates, compiles, sends, reads and compares one collection.</summary>
internal static class CollectionRun
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(2);

    public static async Task<CollectionResult> GuardedAsync(CollectionSource source)
    {
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            return await RunAsync(source, limit.Token);
        }
#pragma warning disable CA1031 // A collection that brings down its own run must not bring down the others'.
        catch (Exception exception)
        {
            return new(source.Name, Generated: false, Compiled: false, [exception.ToString()], [], TimeSpan.Zero);
        }
#pragma warning restore CA1031
    }

    private static async Task<CollectionResult> RunAsync(CollectionSource source, CancellationToken cancellation)
    {
        var records = source.Records is { } path ? RecordFile.Read(path) : null;
        var files = InputFile.Collection(source.Path);
        InputFile[] environments = [.. source.Environments.Select(InputFile.Environment)];
        var generation = GeneratorRun.Of([.. files, .. environments], cancellation);
        if (generation.Failure is { } failure)
            return Failed(source, generation, [failure.ToString()], records, DifferenceKinds.NotGenerated);
        if (!generation.HasSources)
            return Refused(source, generation, records);
        var collection = CollectionInput.Read(files, cancellation);
        if (OperationIndex.Of(collection.Client, environments, cancellation) is not { } index)
            return Failed(source, generation, ["no operations"], records, DifferenceKinds.NotGenerated);

        var (compiled, faults) = LoadedClient.Compile(generation, index, cancellation);
        var messages = faults.Select(fault => fault.ToString()).ToArray();
        if (compiled is null)
            return Failed(source, generation, messages, records, DifferenceKinds.NotCompiled) with { Generated = true };
        using var client = compiled;
        var leaves = LeafWalk.Read(collection);
        var requests = records is null
            ? await UnrecordedRequests.SendAsync(client)
            : await RecordedRequests.CompareAsync(client, leaves, records, environments.Length > 0);
        return new(source.Name, Generated: true, Compiled: faults.Count == 0, messages, requests, generation.Elapsed)
        {
            // With an environment they are the same once more.
            Bodies = environments.Length == 0 ? await SavedBodies.ReadAsync(client, leaves) : [],
            Properties = environments.Length == 0 ? PropertyCount.Of(client.JsonTypes) : default,
        };
    }

    // A file that is no collection that Postman runs is done with when one error says where and why.
    private static CollectionResult Refused(CollectionSource source, GeneratedCode generation, IReadOnlyList<RequestRecord>? records)
    {
        var errors = generation.Errors.Select(error => error.ToString()).ToArray();
        var hasPlace = generation.Errors.All(error => error.Location.GetLineSpan().Path == source.Path);
        var isRight = records?.All(record => record.Id is null) is not false && errors.Length == 1 && hasPlace;
        return isRight
            ? new(source.Name, Generated: true, Compiled: true, [], [], generation.Elapsed)
            : Failed(source, generation, errors, records, DifferenceKinds.NotGenerated);
    }

    private static CollectionResult Failed(
        CollectionSource source,
        GeneratedCode generation,
        IReadOnlyList<string> faults,
        IReadOnlyList<RequestRecord>? records,
        string kind) =>
        new(
            source.Name,
            Generated: false,
            Compiled: false,
            faults,
            [.. RecordedRequests.Comparable(records ?? []).Select(record => RecordedRequests.Failed(record, kind))],
            generation.Elapsed);
}
