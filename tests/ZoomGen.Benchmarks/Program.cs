using ZoomGen.Benchmarks;

// The costs of calls and of JSON, as ratios to hand-written code: ZoomGen.Benchmarks [rounds]
var rounds = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 15;
Console.WriteLine($".NET {Environment.Version}, {Environment.ProcessorCount} processors, medians of {rounds} interleaved rounds\n");
await CallBenchmarks.RunAsync(rounds);
await JsonBenchmarks.RunAsync(rounds);
