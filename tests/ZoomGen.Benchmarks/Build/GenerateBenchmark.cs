using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Newtonsoft.Json.Linq;

namespace ZoomGen.Benchmarks.Build;

/// <summary>
/// What the generator costs in the process of a compiler or an editor that has run it before, also as multiples of one pass over the same
/// text of the library that reads it.
/// </summary>
internal static class GenerateBenchmark
{
    private const int Rounds = 9;

    /// <summary>After so many runs for a collection of some hundred requests, the runtime has no method left to compile again.</summary>
    private const int RunsToWarmUp = 60;

    public static void Run(string path)
    {
        var document = JObject.Parse(File.ReadAllText(path));
        var subject = JsonSubject.Create(document);
        for (var run = 0; run < RunsToWarmUp; run++)
            Start(subject);
        Comparison.WriteHead("collection", "reader", "all", "allocated", "description edited, files", "request added, files");
        WriteRow(Path.GetFileName(path).Split('.')[0], subject);
        // One request more than the last is as many as a collection can have.
        foreach (var count in new[] { 10, 100, 1_000, 9_999 })
            WriteRow(Requests(count), JsonSubject.Create(count));
        foreach (var count in new[] { 10, 100, 1_000 })
            WriteRow(Requests(count) + " in a directory", DirectorySubject.Create(count));
        Console.WriteLine();
    }

    private static string Requests(int count) => string.Create(CultureInfo.InvariantCulture, $"{count:n0} requests");

    private static void WriteRow(string name, GenerateSubject subject)
    {
        var pass = Median(subject.Read).TotalMilliseconds;
        var all = Median(() => Start(subject));
        var start = GC.GetTotalAllocatedBytes(precise: true);
        var driver = Start(subject);
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - start) / 1024 / 1024;
        var edited = Edit(driver, subject.EditDescription(driver));
        var added = Edit(driver, subject.AddRequest(driver));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {pass:f1} ms | {Time(all)} | {allocated} MB | {Cell(edited)} | {Cell(added)} |"));

        string Cell((TimeSpan Time, int Files) edit) => $"{Time(edit.Time)}, {edit.Files}";
        string Time(TimeSpan time) =>
            string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:n0} ms ({time.TotalMilliseconds / pass:n1})");
    }

    private static GeneratorDriver Start(GenerateSubject subject) =>
        EmittedCode.Driver([.. subject.Files]).RunGenerators(Compiler.Empty());

    private static (TimeSpan Time, int Files) Edit(GeneratorDriver driver, GeneratorDriver changed)
    {
        var before = driver.GetRunResult().GeneratedTrees.ToDictionary(tree => tree.FilePath, tree => tree.GetText());
        var compilation = Compiler.Empty();
        var time = Median(() => changed.RunGenerators(compilation));
        var after = changed.RunGenerators(compilation).GetRunResult().GeneratedTrees;
        return (time, after.Count(tree => !before.TryGetValue(tree.FilePath, out var text) || !text.ContentEquals(tree.GetText())));
    }

    private static TimeSpan Median(Action action)
    {
        action();
        var times = new List<TimeSpan>();
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var start = Stopwatch.GetTimestamp();
            action();
            times.Add(Stopwatch.GetElapsedTime(start));
        }
        return times.Order().ElementAt(Rounds / 2);
    }
}
