using System.Globalization;
using ZoomGen.Benchmarks;
using ZoomGen.Benchmarks.Build;

switch (args)
{
    case ["weight", var collection, var openApi]:
        await WeightBenchmark.RunAsync(collection, openApi, rounds: 7);
        return 0;
    case ["generate", var collection]:
        GenerateBenchmark.Run(collection);
        return 0;
    // Calls and JSON, as ratios to hand-written code.
    case [] or [_] or [_, _]:
        var rounds = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 15;
        Console.WriteLine($".NET {Environment.Version}, {Environment.ProcessorCount} processors, medians of {rounds} interleaved rounds\n");
        var calls = await CallBenchmarks.RunAsync(rounds);
        await JsonBenchmarks.RunAsync(rounds);
        if (args is [_, var chart])
            BarChart.Draw("Time of a call; 1 is hand-written code", calls, "ZoomGen", "ZoomGen", "NSwag", "Refit").Save(chart);
        return 0;
    default:
        await Console.Error.WriteLineAsync("usage: ZoomGen.Benchmarks [ROUNDS [SVG]] | weight COLLECTION OPENAPI | generate COLLECTION");
        return 2;
}
