using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>Every diagnostic: what causes it, where it points, and that nothing worse happens.</summary>
public partial class DiagnosticTests
{
    [Fact]
    public void ZG0002_a_file_that_cannot_be_read() => AssertSingle("ZG0002", 1, 1, GeneratorRun.Of(collection: null));

    [Fact]
    public void ZG0002_a_file_that_is_too_long() =>
        AssertSingle("ZG0002", 1, 1, GeneratorRun.Of(new string(' ', JsonFile.MaxLength + 1)));

    [Fact]
    public void ZG0003_malformed_json() => AssertSingle("ZG0003", 3, 1, GeneratorRun.Of("{\n  \"info\": {},\n}"));

    [Theory]
    [InlineData("""{ "openapi": "3.1.0" }""", "an OpenAPI description")]
    [InlineData("""{ "name": "Production", "values": [] }""", "a Postman environment")]
    [InlineData("[]", "a JSON array")]
    [InlineData("""{ "info": { "name": "X" }, "item": {} }""", "without an object 'info' and a list 'item'")]
    [InlineData(
        """{ "info": { "schema": "https://schema.getpostman.com/json/collection/v3.0.0/collection.json" }, "item": [] }""",
        "a collection format")]
    public void ZG0004_a_file_that_is_no_collection(string text, string kind)
    {
        var diagnostic = AssertSingle("ZG0004", 1, 1, GeneratorRun.Of(text));

        Assert.Contains(kind, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void ZG0005_a_collection_of_version_1() =>
        AssertSingle("ZG0005", 1, 1, GeneratorRun.Of("""{ "id": "1", "name": "Old", "order": [], "requests": [] }"""));

    [Fact]
    public void ZG0006_a_language_version_below_12()
    {
        var run = GeneratorRun.Of(
            [new InMemoryFile("a.postman_collection.json", Collections.With(Collections.Get("Get")))],
            languageVersion: LanguageVersion.CSharp11);

        AssertSingle("ZG0006", 1, 1, run);
        Assert.Empty(run.GeneratedTrees);
    }

    [Theory]
    [InlineData("Zoom")]
    [InlineData("zoom")]
    [InlineData("Zoom.Admin")]
    public void ZG0007_two_clients_of_one_namespace(string @namespace)
    {
        var run = GeneratorRun.Of(
            [
                new InMemoryFile("b.postman_collection.json", Collections.With(Collections.Get("Get"))),
                new InMemoryFile("a.postman_collection.json", Collections.With(Collections.Get("Get")))
            ],
            ItemMetadata.For("b.postman_collection.json", ("ZoomGenCollection", "true"), ("ZoomGenNamespace", @namespace)));

        // The first by path stays.
        Assert.Equal("b.postman_collection.json", AssertSingle("ZG0007", 1, 1, run).Location.GetLineSpan().Path);
        Assert.Equal(3, run.GeneratedTrees.Length);
    }

    [Theory]
    [InlineData("ZoomGenNamespace", "Not A Namespace")]
    [InlineData("ZoomGenNamespace", "Acme.class")]
    [InlineData("ZoomGenClientName", "1Client")]
    public void ZG0008_metadata_that_is_no_name(string name, string value)
    {
        var file = new InMemoryFile("a.postman_collection.json", Collections.With(Collections.Get("Get")));

        var run = GeneratorRun.Of([file], ItemMetadata.For(file.Path, ("ZoomGenCollection", "true"), (name, value)));

        AssertSingle("ZG0008", 1, 1, run);
        Assert.Empty(run.GeneratedTrees);
    }

    [Theory]
    [InlineData("""{ "name": "No request" }""")]
    [InlineData("""5""")]
    [InlineData("""{ "name": "Bad", "request": { "method": "GET", "url": {} } }""")]
    public void ZG0009_a_wrong_shape_is_skipped_and_the_rest_generated(string item)
    {
        var run = GeneratorRun.Of(Collections.With($"{item},{Collections.Get("Good")}"));

        Assert.Contains(run.Diagnostics, diagnostic => diagnostic.Id == "ZG0009");
        Assert.Contains(run.GeneratedTrees, tree => tree.FilePath.EndsWith("Zoom.Good.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void ZG0010_a_method_that_is_no_token() =>
        Assert.Equal(["ZG0010"], Ids(Collections.With(Collections.Request("Bad", """{ "method": "GE T", "url": "https://a.test" }"""))));

    [Theory]
    [InlineData("Host", "other.test")]
    [InlineData("X A", "1")]
    [InlineData("X-A", "1\\r\\nX-Evil: 1")]
    public void ZG0010_a_header_that_http_refuses(string name, string value) =>
        Assert.Equal(["ZG0010"], Ids(Collections.With(Collections.Request(
            "Get", $$"""{ "method": "GET", "url": "https://a.test", "header": [{ "key": "{{name}}", "value": "{{value}}" }] }"""))));

    [Fact]
    public void ZG0011_more_rows_than_a_request_can_have()
    {
        var rows = string.Join(",", Enumerable.Range(0, 501).Select(i => $$"""{ "key": "k{{i}}", "value": "v" }"""));

        Assert.Equal(
            ["ZG0011"],
            Ids(Collections.With(Collections.Request("Get", $$"""{ "method": "GET", "url": "https://a.test", "header": [{{rows}}] }"""))));
    }

    [Fact]
    public void ZG0012_a_type_of_authentication_that_postman_does_not_have() =>
        Assert.Equal(["ZG0012"], Ids(Collections.With(Collections.Request(
            "Get", """{ "method": "GET", "url": "https://a.test", "auth": { "type": "macaroon" } }"""))));

    [Fact]
    public void ZG0013_a_script_that_was_never_written_is_nothing()
    {
        var item = Collections.Get("Get")
            .Replace(
                "\"response\"",
                "\"event\": [{ \"listen\": \"test\", \"script\": { \"exec\": [\"\"] } }], \"response\"",
                StringComparison.Ordinal);

        Assert.Empty(Ids(Collections.With(item)));
    }

    [Theory]
    [InlineData("""request": { "method": "GET", "url": "https://a.test", "proxy": { "host": "p" } }""")]
    [InlineData("""request": { "method": "GET", "url": "https://a.test", "certificate": { "name": "c" } }""")]
    [InlineData("""protocolProfileBehavior": { "strictSSL": false }, "request": { "method": "GET", "url": "https://a.test" }""")]
    public void ZG0013_what_belongs_to_the_connection(string member) =>
        Assert.Equal(["ZG0013"], Ids(Collections.With($$"""{ "name": "Get", "{{member}} }""")));

    [Fact]
    public void ZG0013_a_script_has_no_counterpart()
    {
        var item = Collections.Get("Get")
            .Replace(
                "\"response\"",
                "\"event\": [{ \"listen\": \"test\", \"script\": { \"exec\": [\"x\"] } }], \"response\"",
                StringComparison.Ordinal);

        Assert.Equal(["ZG0013"], Ids(Collections.With(item)));
    }

    [Fact]
    public void ZG0014_a_variable_without_a_value() =>
        Assert.Equal(["ZG0014"], Ids(Collections.With(Collections.Get("Get", "{{host}}/a"))));

    [Theory]
    [InlineData("X-Api-Key", "q8Zr2LmV0tYx7NwBk3Hs")]
    [InlineData("Authorization", "Bearer q8Zr2LmV0tYx7NwBk3Hs")]
    [InlineData("X-Any", "sk_live_4eC39HqLyjWDarjtT1zdp7dc")]
    public void ZG0017_a_value_that_looks_like_a_real_credential(string name, string value)
    {
        var run = GeneratorRun.Of(WithHeader(name, value));

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ZG0017", diagnostic.Id);
        Assert.DoesNotContain(value, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Api-Key", "{{apiKey}}{{apiKey}}")]
    [InlineData("X-Api-Key", "<your-api-key-here-1>")]
    [InlineData("X-Api-Key", "short1")]
    [InlineData("X-Request", "q8Zr2LmV0tYx7NwBk3Hs")]
    public void ZG0017_is_not_for_stand_ins(string name, string value) =>
        Assert.DoesNotContain("ZG0017", Ids(WithHeader(name, value)));

    [Fact]
    public void ZG0018_a_value_against_its_documented_type() =>
        Assert.Equal(["ZG0018"], Ids(Collections.With(Collections.Request(
            "Get", """{ "method": "GET", "url": { "host": ["a.test"], "query": [{ "key": "page", "value": "seven", "description": "as a long" }] } }"""))));

    [Fact]
    public void ZG0010_user_information_in_a_url() =>
        Assert.Equal(["ZG0010"], Ids(Collections.With(Collections.Get("Get", "https://user:word@a.test"))));

    [Fact]
    public void ZG0015_a_hundred_diagnostics_and_the_number_of_the_rest()
    {
        var items = string.Join(",", Enumerable.Repeat("5", 150));

        var run = GeneratorRun.Of(Collections.With(items));

        Assert.Equal(101, run.Diagnostics.Length);
        Assert.Contains(
            "50 more", run.Diagnostics.Single(diagnostic => diagnostic.Id == "ZG0015").GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void ZG0001_a_bug_of_ours_is_one_error_without_its_message()
    {
        var bag = new DiagnosticBag();

        var client = bag.Guard<object>("a.postman_collection.json", () => throw new InvalidOperationException("s3cret"));

        Assert.Null(client);
        var diagnostic = Assert.Single(bag.ToArray());
        Assert.Equal((Descriptors.InternalError, Place.StartOf("a.postman_collection.json")), (diagnostic.Rule, diagnostic.Place));
        Assert.Contains("System.InvalidOperationException", diagnostic.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ZG0001_names_the_innermost_method_of_ours()
    {
        var bag = new DiagnosticBag();

        bag.Guard<object>("a.postman_collection.json", () => ParseNumber("s3cret"));

        Assert.Contains(
            "System.FormatException in ZoomGen.Generator.Tests.Pipeline.DiagnosticTests.ParseNumber;",
            Assert.Single(bag.ToArray()).Message,
            StringComparison.Ordinal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object ParseNumber(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void A_cancelled_build_is_no_bug() =>
        Assert.Throws<OperationCanceledException>(
            () => new DiagnosticBag().Guard<object>("a", () => throw new OperationCanceledException()));

    private static string WithHeader(string name, string value) => Collections.With(Collections.Request(
        "Get", $$"""{ "method": "GET", "url": "https://a.test", "header": [{ "key": "{{name}}", "value": "{{value}}" }] }"""));

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_row_in_the_release_table()
    {
        var generator = Path.Combine(RepositoryRoot.Path, "generator");
        var rules = typeof(Descriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticRule>();
        var checks = File.ReadAllText(Path.Combine(generator, "build", "ZoomGen.Checks.targets"));
        string[] ids = [.. rules.Select(rule => rule.Id), .. CodeOfCheck().Matches(checks).Select(match => match.Groups["id"].Value)];
        var releases = File.ReadAllText(Path.Combine(generator, "AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Path.Combine(generator, "AnalyzerReleases.Shipped.md"));

        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains($"{id} | ", releases, StringComparison.Ordinal));
        Assert.Equal(
            ids.Order(),
            Directory.EnumerateFiles(Path.Combine(generator, "docs"), "ZG*.md").Select(Path.GetFileNameWithoutExtension).Order());
    }

    [Theory]
    [InlineData("/packages/zoomgen/1.0.0/build/../docs/", "file:///packages/zoomgen/1.0.0/docs/ZG0004.md")]
    [InlineData("/my packages/", "file:///my%20packages/ZG0004.md")]
    [InlineData(null, "")]
    public void The_help_link_of_a_diagnostic_leads_to_its_page(string? helpFolder, string expected)
    {
        var diagnostic = new DiagnosticInfo(Descriptors.NotACollection, Place.StartOf("a.json"), ["x"]).ToDiagnostic(helpFolder);

        Assert.Equal(expected, diagnostic.Descriptor.HelpLinkUri);
    }

    [GeneratedRegex("Code=\"(?<id>ZG[0-9]{4})\"")]
    private static partial Regex CodeOfCheck();

    private static Diagnostic AssertSingle(string id, int line, int column, GeneratorDriverRunResult run)
    {
        var diagnostic = Assert.Single(run.Diagnostics);
        var position = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((id, line, column), (diagnostic.Id, position.Line + 1, position.Character + 1));
        return diagnostic;
    }

    private static IEnumerable<string> Ids(string collection) =>
        GeneratorRun.Of(collection).Diagnostics.Select(diagnostic => diagnostic.Id).Distinct();
}
