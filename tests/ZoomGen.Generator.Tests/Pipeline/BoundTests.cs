using Newtonsoft.Json;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>Large collections are generated up to the limits, and in time.</summary>
public class BoundTests
{
    private static readonly object[] V = [new { key = "v", value = "x" }];

    [Theory]
    [InlineData("urlencoded", 15_530)]
    [InlineData("formdata", 15_526)]
    public void A_form_of_ten_thousand_rows_has_its_first_five_hundred(string mode, int columnOfFirstTooMany)
    {
        var rows = Enumerable.Range(0, 10_000).Select(index => new { key = $"k{index}", value = "{{v}}" });
        var body = new Dictionary<string, object> { ["mode"] = mode, [mode] = rows };

        var operation = Stages.Operation(
            Collection(new { method = "POST", url = "https://a.test", body }, V),
            $"ZG0011 zoom.postman_collection.json(1,{columnOfFirstTooMany})");

        Assert.Equal(Enumerable.Range(0, 500).Select(index => $"K{index}"), operation.Request.Properties.Select(property => property.Name));
    }

    [Fact]
    public void Five_hundred_headers_are_within_the_limit()
    {
        var header = Enumerable.Range(0, 500).Select(index => new { key = $"X-{index}", value = "{{v}}" });

        var operation = Stages.Operation(Collection(new { method = "GET", url = "https://a.test", header }, V));

        Assert.Equal(500, operation.Request.Properties.Count);
    }

    [Fact]
    public void Five_thousand_variables_behind_one_another_compile()
    {
        var variables = Enumerable.Range(0, 5000)
            .Select(index => new { key = $"v{index}", value = $$$"""x{{v{{{index + 1}}}}}""" })
            .Append(new { key = "v5000", value = "x" })
            .ToArray();
        var raw = string.Concat(variables.Select(variable => "{{" + variable.key + "}}"));
        var collection = Collection(
            new { method = "POST", url = "https://a.test", body = new { mode = "raw", raw } }, variables);

        var run = GeneratorRun.Of(collection, "ZG0032 zoom.postman_collection.json(1,44043)");

        Assert.Empty(GeneratorRun.Compile(run, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12));
    }

    [Fact]
    public void Variables_that_double_at_each_level_give_options_that_have_a_value()
    {
        var variables = Enumerable.Range(0, 40)
            .Select(level => new { key = $"v{level}", value = $$$"""{{v{{{level + 1}}}}}{{v{{{level + 1}}}}}""" });
        var collection = Collection(new { method = "GET", url = "{{v0}}/{{v30}}" }, variables);
        var assembly = GeneratorRun.Load(GeneratorRun.Of(collection, "ZG0032 zoom.postman_collection.json(1,112)"));
        var type = assembly.GetType("Zoom.ZoomClientOptions")!;
        var options = Activator.CreateInstance(type);

        var texts = type.GetProperties()
            .Where(property => property.Name[0] == 'V')
            .Select(property => (string?)property.GetValue(options))
            .ToArray();

        Assert.Contains(texts, text => text is not null);
        Assert.All(texts, text => Assert.InRange(text?.Length ?? 0, 0, 8 * 1024));
    }

    [Theory]
    [InlineData("{\"text\":\"", "\"}")]
    [InlineData("{\"list\":[\"", "\"]}")]
    [InlineData("{\"text\":\"", "\", \"id\": {{v}} }")]
    [InlineData("", "")]
    public void A_body_longer_than_all_literals_of_an_assembly_compiles(string start, string end)
    {
        var raw = start + new string('x', 17_000_000) + end;

        var run = GeneratorRun.Of(
            Collection(new { method = "POST", url = "https://a.test", body = new { mode = "raw", raw, options = Json } }, V),
            "ZG0011 zoom.postman_collection.json(1,105)");

        Assert.Empty(GeneratorRun.Compile(run, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12));
    }

    [Fact]
    public void Documented_values_that_are_too_long_together_leave_out_the_longest()
    {
        string[] texts = ["short", .. Enumerable.Repeat(new string('x', 60_000), 300)];
        var item = texts.Select((text, index) => new
        {
            name = $"Make {index}",
            request = new { method = "POST", url = "https://a.test", body = new { mode = "raw", raw = $$"""{"text":"{{text}}"}""" } },
        });
        var file = new InMemoryFile(GeneratorRun.DefaultPath, JsonConvert.SerializeObject(new { info = new { name = "Zoom" }, item }));

        var run = GeneratorRun.WithAnyWarnings([file]);

        Assert.InRange(run.GeneratedTrees.Sum(tree => tree.Length), 0, 8_000_000);
        Assert.Contains("\"short\"", run.Text("Zoom.Make0.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_beyond_ten_thousand_are_one_diagnostic()
    {
        var items = string.Join(",\n", Enumerable.Range(0, 12_000).Select(index => Collections.Get($"Get {index}")));

        var run = GeneratorRun.Of(Collections.With(items), "ZG0011 zoom.postman_collection.json(10003,1)");

        Assert.Contains(run.GeneratedTrees, tree => tree.FilePath.EndsWith("Zoom.Get9999.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Types_beyond_four_thousand_files_share_files_and_compile()
    {
        const int count = 2050;
        var item = Enumerable.Range(0, count).Select(index => new
        {
            name = $"Make {index}",
            request = new { method = "POST", url = $"https://a.test/{index}", body = new { mode = "raw", raw = $$"""{"m{{index}}":1}""" } },
        });

        var run = GeneratorRun.Of(JsonConvert.SerializeObject(new { info = new { name = "Zoom" }, item }));

        // One for each request, the client, its options, and at most 1,024 of types.
        Assert.InRange(run.GeneratedTrees.Length, count + 3, count + 2 + 1024);
        Assert.Empty(GeneratorRun.Compile(run, Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12));
    }

    private static object Json => new { raw = new { language = "json" } };

    private static string Collection(object request, object? variable = null) =>
        JsonConvert.SerializeObject(new { info = new { name = "Zoom" }, item = new[] { new { name = "Make", request } }, variable });
}
