using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ZoomGen.Benchmarks.Build;

/// <summary>
/// What the generator costs in the process of a compiler or an editor that has run it before, also as multiples of one pass of Newtonsoft's
/// reader over the same text.
/// </summary>
internal static class GenerateBenchmark
{
    private const int Rounds = 9;

    public static void Run(string path)
    {
        var document = JObject.Parse(File.ReadAllText(path));
        Comparison.WriteHead("collection", "reader", "all", "allocated", "description edited, files", "request added, files");
        WriteRow(Path.GetFileName(path).Split('.')[0], document);
        // One request more than the last is as many as a collection can have.
        foreach (var count in new[] { 10, 100, 1_000, 9_999 })
            WriteRow(string.Create(CultureInfo.InvariantCulture, $"{count:n0} requests"), Requests(count));
        Console.WriteLine();
    }

    private static void WriteRow(string name, JObject document)
    {
        var text = document.ToString();
        var file = new CollectionFile("benchmark.postman_collection.json", text);
        var pass = Median(() => Read(text)).TotalMilliseconds;
        var all = Median(() => Start(file));
        var start = GC.GetTotalAllocatedBytes(precise: true);
        var driver = Start(file);
        var allocated = (GC.GetTotalAllocatedBytes(precise: true) - start) / 1024 / 1024;
        var edited = Edit(driver, file, Changed(document, WithDescription));
        var added = Edit(driver, file, Changed(document, WithRequest));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {pass:f1} ms | {Time(all)} | {allocated} MB | {Cell(edited)} | {Cell(added)} |"));

        string Cell((TimeSpan Time, int Files) edit) => $"{Time(edit.Time)}, {edit.Files}";
        string Time(TimeSpan time) =>
            string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:n0} ms ({time.TotalMilliseconds / pass:n1})");
    }

    private static GeneratorDriver Start(CollectionFile file) => EmittedCode.Driver(file).RunGenerators(Compiler.Empty());

    private static (TimeSpan Time, int Files) Edit(GeneratorDriver driver, CollectionFile file, string edited)
    {
        var before = driver.GetRunResult().GeneratedTrees.ToDictionary(tree => tree.FilePath, tree => tree.GetText());
        var replaced = driver.ReplaceAdditionalText(file, new CollectionFile(file.Path, edited));
        var compilation = Compiler.Empty();
        var time = Median(() => replaced.RunGenerators(compilation));
        var after = replaced.RunGenerators(compilation).GetRunResult().GeneratedTrees;
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

    private static void Read(string text)
    {
        using var reader = new JsonTextReader(new StringReader(text));
        while (reader.Read())
        {
        }
    }

    private static string Changed(JObject document, Action<JObject> change)
    {
        var copy = (JObject)document.DeepClone();
        change(copy);
        return copy.ToString();
    }

    private static void WithDescription(JObject document)
    {
        var request = (JObject)document.SelectTokens("$..request").First(token => token is JObject);
        request["description"] = $"{request["description"]}\n\nEdited.";
    }

    private static void WithRequest(JObject document) => ((JArray)document["item"]!).Add(Request("Ask for an addition", "additions"));

    // As different as the requests of a real API: names, paths, parameters and bodies of their own.
    private static JObject Requests(int count) => new()
    {
        ["info"] = new JObject { ["name"] = "Many", ["schema"] = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json" },
        ["item"] = new JArray(Enumerable.Range(0, count).Select(index => Request($"Get thing {index}", $"things{index}"))),
    };

    private static JObject Request(string name, string path) => new()
    {
        ["name"] = name,
        ["request"] = new JObject
        {
            ["method"] = "GET",
            ["url"] = $"https://api.example.com/{path}/:id?page=1&{path}=2",
            ["description"] = $"Returns one of the {path}. It has a *name*, an `id` and a list of [parts](https://example.com/{path}).",
        },
        ["response"] = new JArray(new JObject
        {
            ["name"] = "OK",
            ["code"] = 200,
            ["body"] = $$"""{"id":1,"name":"a","{{path}}":[{"size":1.5,"created_at":"2026-11-25T10:00:00Z"}]}""",
        }),
    };
}
