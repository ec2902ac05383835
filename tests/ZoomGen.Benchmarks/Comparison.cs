using System.Diagnostics;
using System.Globalization;

namespace ZoomGen.Benchmarks;

/// <summary>
/// Several ways to do the same thing. They are measured in turn, in rounds, so that whatever else the machine does affects all of them.
/// </summary>
internal sealed class Comparison(string name)
{
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(25);

    private readonly List<Contestant> _contestants = [];

    /// <summary>Adds a way. The first one is the yardstick.</summary>
    public Comparison Add(string contestant, Func<Task> action)
    {
        _contestants.Add(new(contestant, action));
        return this;
    }

    public Comparison Add(string contestant, Action action) => Add(
        contestant,
        () =>
        {
            action();
            return Task.CompletedTask;
        });

    /// <summary>Measures, and writes a row of a Markdown table: time and allocated bytes as ratios to the first.</summary>
    public async Task<ComparisonResult> RunAsync(int rounds)
    {
        foreach (var contestant in _contestants)
            await contestant.WarmUpAsync(RoundLength);
        for (var round = 0; round < rounds; round++)
        {
            foreach (var contestant in _contestants)
                await contestant.MeasureAsync();
        }
        var first = _contestants[0];
        var cells = _contestants.Select(contestant => contestant == first
            ? string.Create(CultureInfo.InvariantCulture, $"{first.Nanoseconds:n0} ns / {first.Bytes:n0} B")
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{contestant.Nanoseconds / first.Nanoseconds:f2} / {(double)contestant.Bytes / Math.Max(1, first.Bytes):f2}"));
        Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
        return new(name, [.. _contestants.Select(contestant => (contestant.ToString(), contestant.Nanoseconds))]);
    }

    /// <summary>Writes the head of a table.</summary>
    public static void WriteHead(params string[] columns)
    {
        Console.WriteLine($"| {string.Join(" | ", columns)} |");
        Console.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", columns.Length))}");
    }

    private sealed class Contestant(string name, Func<Task> action)
    {
        private readonly List<double> _nanoseconds = [];
        private readonly List<long> _bytes = [];
        private int _iterations = 1;

        public double Nanoseconds => Median(_nanoseconds);

        public long Bytes => Median(_bytes);

        /// <summary>Lets the code be compiled in its final form, and finds how many calls take a round.</summary>
        public async Task WarmUpAsync(TimeSpan roundLength)
        {
            for (var i = 0; i < 6; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var calls = 0;
                while (Stopwatch.GetElapsedTime(start) < roundLength * 4)
                {
                    await action();
                    calls++;
                }
                _iterations = Math.Max(1, calls / 4);
            }
        }

        public async Task MeasureAsync()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < _iterations; i++)
                await action();
            _nanoseconds.Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / _iterations);
            _bytes.Add((GC.GetAllocatedBytesForCurrentThread() - before) / _iterations);
        }

        public override string ToString() => name;

        private static T Median<T>(List<T> values) => values.Order().ElementAt(values.Count / 2);
    }
}

/// <summary>The times of one comparison in nanoseconds, in the order in which the contestants were added.</summary>
internal sealed record ComparisonResult(string Name, IReadOnlyList<(string Contestant, double Nanoseconds)> Times)
{
    public double Ratio(string contestant) => Times.First(time => time.Contestant == contestant).Nanoseconds / Times[0].Nanoseconds;
}
