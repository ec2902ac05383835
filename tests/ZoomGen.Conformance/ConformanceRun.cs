namespace ZoomGen.Conformance;

/// <summary>Runs many collections side by side. A bad one never stops the others.</summary>
internal static class ConformanceRun
{
    public static async Task<IReadOnlyList<CollectionResult>> RunAsync(IReadOnlyList<CollectionSource> sources, int jobs)
    {
        var results = new CollectionResult[sources.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, sources.Count),
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            async (index, _) => results[index] = await CollectionRun.GuardedAsync(sources[index]));
        return results;
    }
}
