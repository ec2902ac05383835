using System.Globalization;

namespace ZoomGen.Benchmarks.Build;

/// <summary>How much code a project gets for an API, and what it costs to compile, against NSwag.</summary>
internal static class WeightBenchmark
{
    public static async Task RunAsync(string collection, string openApi, int rounds)
    {
        EmittedCode[] contestants = [await EmittedCode.FromOpenApiAsync(openApi), EmittedCode.FromCollection(collection)];
        var costs = contestants.ToDictionary(code => code, _ => new List<CompilerCost>());
        for (var round = -2; round < rounds; round++)
        {
            foreach (var code in contestants)
            {
                GC.Collect();
                var cost = Compiler.Compile(code);
                // The first rounds let the compiler itself be compiled.
                if (round >= 0)
                    costs[code].Add(cost);
            }
        }
        Comparison.WriteHead("weight", "lines", "characters", "files", "compile, elapsed", "compile, CPU", "assembly");
        var yardstick = costs[contestants[0]];
        foreach (var (code, own) in costs)
        {
            var (elapsed, cpu) = (Ratio(own, yardstick, cost => cost.Elapsed), Ratio(own, yardstick, cost => cost.Cpu));
            var (lines, characters) = (Text(code.Lines), Text(code.Characters));
            var size = Text(own[0].Size / 1024);
            Console.WriteLine($"| {code.Generator} | {lines} | {characters} | {Text(code.Files.Count)} | {elapsed} | {cpu} | {size} KB |");
        }
        Console.WriteLine();
    }

    private static string Text(long number) => number.ToString("n0", CultureInfo.InvariantCulture);

    private static string Ratio(List<CompilerCost> own, List<CompilerCost> yardstick, Func<CompilerCost, TimeSpan> select)
    {
        var (time, first) = (Median(own, select), Median(yardstick, select));
        return string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:n0} ms ({time / first:f2})");
    }

    private static TimeSpan Median(List<CompilerCost> costs, Func<CompilerCost, TimeSpan> select) =>
        costs.Select(select).Order().ElementAt(costs.Count / 2);
}
