using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>What causes a diagnostic, where it points, and that nothing worse happens.</summary>
public class DiagnosticTests
{
    [Fact]
    public void ZG0002_a_file_that_cannot_be_read() =>
        GeneratorRun.Of(collection: null, "ZG0002 zoom.postman_collection.json(1,1)");

    [Fact]
    public void ZG0002_a_file_that_is_too_long() =>
        GeneratorRun.Of(new string(' ', SyntaxFile.MaxLength + 1), "ZG0002 zoom.postman_collection.json(1,1)");

    [Fact]
    public void ZG0003_malformed_json() =>
        GeneratorRun.Of("{\n  \"info\": {},\n}", "ZG0003 zoom.postman_collection.json(3,1)");

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
        var run = GeneratorRun.Of(text, "ZG0004 zoom.postman_collection.json(1,1)");

        Assert.Contains(kind, run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void ZG0005_a_collection_of_version_1() =>
        GeneratorRun.Of(
            """{ "id": "1", "name": "Old", "order": [], "requests": [] }""", "ZG0005 zoom.postman_collection.json(1,1)");

    [Fact]
    public void ZG0006_a_language_version_below_12()
    {
        var run = GeneratorRun.Of(
            [new InMemoryFile("a.postman_collection.json", Collections.With(Collections.Get("Get")))],
            languageVersion: LanguageVersion.CSharp11,
            diagnostics: "ZG0006 a.postman_collection.json(1,1)");

        Assert.Empty(run.GeneratedTrees);
    }

    [Theory]
    [InlineData("Zoom")]
    [InlineData("zoom")]
    [InlineData("Zoom.Admin")]
    public void ZG0007_two_clients_of_one_namespace(string @namespace)
    {
        // The first by path stays.
        var run = GeneratorRun.Of(
            [
                new InMemoryFile("b.postman_collection.json", Collections.With(Collections.Get("Get"))),
                new InMemoryFile("a.postman_collection.json", Collections.With(Collections.Get("Get")))
            ],
            ItemMetadata.For("b.postman_collection.json", ("ZoomGenCollection", "true"), ("ZoomGenNamespace", @namespace)),
            diagnostics: "ZG0007 b.postman_collection.json(1,1)");

        Assert.Equal(3, run.GeneratedTrees.Length);
    }

    [Theory]
    [InlineData("ZoomGenNamespace", "Not A Namespace")]
    [InlineData("ZoomGenNamespace", "Acme.class")]
    [InlineData("ZoomGenClientName", "1Client")]
    [InlineData("ZoomGenAccessibility", "private")]
    public void ZG0008_metadata_that_is_not_valid(string name, string value)
    {
        var file = new InMemoryFile("a.postman_collection.json", Collections.With(Collections.Get("Get")));

        var run = GeneratorRun.Of(
            [file],
            ItemMetadata.For(file.Path, ("ZoomGenCollection", "true"), (name, value)),
            diagnostics: "ZG0008 a.postman_collection.json(1,1)");

        Assert.Empty(run.GeneratedTrees);
    }

    [Theory]
    [InlineData("""{ "name": "No request" }""", "ZG0009 zoom.postman_collection.json(3,12)")]
    [InlineData("""5""", "ZG0009 zoom.postman_collection.json(3,12)")]
    [InlineData("""{ "name": "Bad", "request": { "method": "GET", "url": {} } }""", "ZG0009 zoom.postman_collection.json(3,40)")]
    [InlineData("""{ "name": "Bad", "request": { "method": "GET", "url": 5 } }""", "ZG0009 zoom.postman_collection.json(3,40)")]
    [InlineData("""{ "name": "Bad", "request": { "method": "GET", "url": [] } }""", "ZG0009 zoom.postman_collection.json(3,40)")]
    [InlineData("""{ "name": "Bad", "request": true }""", "ZG0009 zoom.postman_collection.json(3,12)")]
    [InlineData("""{ "name": "Bad", "request": [] }""", "ZG0009 zoom.postman_collection.json(3,12)")]
    public void ZG0009_a_wrong_shape_is_skipped_and_the_rest_generated(string item, string expected)
    {
        var run = GeneratorRun.Of(Collections.With($"{item},{Collections.Get("Good")}"), expected);

        Assert.Contains(run.GeneratedTrees, tree => tree.FilePath.EndsWith("Zoom.Good.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void ZG0010_a_method_that_is_no_token() =>
        GeneratorRun.Of(
            Collections.With(Collections.Request("Bad", """{ "method": "GE T", "url": "https://a.test" }""")),
            "ZG0010 zoom.postman_collection.json(3,12)");

    [Theory]
    [InlineData("Host", "other.test")]
    [InlineData("X A", "1")]
    [InlineData("X-A", "1\\r\\nX-Evil: 1")]
    public void ZG0010_a_header_that_http_refuses(string name, string value) =>
        GeneratorRun.Of(WithHeader(name, value), "ZG0010 zoom.postman_collection.json(6,14)");

    [Theory]
    [InlineData("connection", "keep-alive")]
    [InlineData("Content-Length", "0")]
    public void ZG0013_a_header_that_http_sets_by_itself(string name, string value) =>
        GeneratorRun.Of(WithHeader(name, value), "ZG0013 zoom.postman_collection.json(6,14)");

    [Fact]
    public void ZG0010_user_information_in_a_url() =>
        GeneratorRun.Of(
            Collections.With(Collections.Get("Get", "https://user:word@a.test")), "ZG0010 zoom.postman_collection.json(3,40)");

    [Theory]
    [InlineData("https://user:word@a.test/v1", "https://a.test/v1")]
    [InlineData("HTTP://user@a.test", "HTTP://a.test")]
    [InlineData("https://user:p@ss@a.test?mail=a@b.test", "https://a.test?mail=a@b.test")]
    public void ZG0010_user_information_in_the_value_of_a_variable(string value, string expected)
    {
        var run = GeneratorRun.Of(
            WithVariables(Collections.Get("Get", "{{baseUrl}}/a"), ("baseUrl", value)), "ZG0010 zoom.postman_collection.json(4,1)");

        Assert.Contains($"\"{expected}\"", run.Text("Zoom.ZoomClientOptions.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://a.test/@me")]
    [InlineData("https://a.test?mail=a@b.test")]
    [InlineData("mailto:a@b.test")]
    public void An_at_sign_elsewhere_in_a_variable_is_no_user_information(string value) =>
        GeneratorRun.Of(WithVariables(Collections.Get("Get", "{{baseUrl}}/a"), ("baseUrl", value)));

    [Theory]
    [InlineData("{{base}}/a", "ftp://a.test")]
    [InlineData("{{base}}/a", "{{other}}://a.test", "file")]
    [InlineData("{{base}}://a.test/a", "ws")]
    public void ZG0030_a_variable_that_starts_urls_with_another_protocol(string url, string value, string other = "") =>
        GeneratorRun.Of(
            WithVariables(Collections.Get("Get", url) + "," + Collections.Get("Again", url), ("base", value), ("other", other)),
            "ZG0030 zoom.postman_collection.json(4,1)");

    [Theory]
    [InlineData("https://a.test/{{base}}", "ftp://a.test")]
    [InlineData("{{base}}/a", "a.test")]
    [InlineData("{{base}}/a", "{{other}}://a.test")]
    public void Another_protocol_elsewhere_or_an_open_one_is_not_reported(string url, string value) =>
        GeneratorRun.Of(WithVariables(Collections.Get("Get", url), ("base", value), ("other", "https")));

    [Theory]
    [InlineData("https://a.test/a/../b")]
    [InlineData("https://a.test/a/%2e%2E/b")]
    [InlineData("https://a.test/./a")]
    [InlineData("https://a.test/a/.%2e")]
    public void ZG0031_a_dot_segment_in_a_path(string url) =>
        GeneratorRun.Of(Collections.With(Collections.Get("Get", url)), "ZG0031 zoom.postman_collection.json(3,40)");

    [Theory]
    [InlineData("https://a.test/a..b/...")]
    [InlineData("https://a.test/a?path=../b")]
    public void Dots_elsewhere_are_no_dot_segment(string url) => GeneratorRun.Of(Collections.With(Collections.Get("Get", url)));

    [Theory]
    [InlineData("a{{x}}")]
    [InlineData("{{y}}", "{{x}}")]
    [InlineData("{{y}}{{y}}", "{{y1}}{{y2}}{{x}}")]
    public void ZG0032_a_variable_that_refers_to_itself(string x, string y = "") =>
        GeneratorRun.Of(
            WithVariables(Collections.Get("Get", "https://a.test/{{x}}/a?q={{y}}"), ("x", x), ("y", y), ("y1", "1"), ("y2", "2")),
            "ZG0032 zoom.postman_collection.json(4,1)");

    [Fact]
    public void ZG0032_more_references_than_can_be_replaced()
    {
        var chain = Enumerable.Range(1, 30).Select(index => ($"v{index}", $"{{{{v{index + 1}}}}}"));

        GeneratorRun.Of(
            WithVariables(Collections.Get("Get", "https://a.test/{{v1}}/a"), [.. chain, ("v31", "end")]),
            "ZG0032 zoom.postman_collection.json(4,1)");
    }

    private static string WithVariables(string items, params (string Key, string Value)[] variables) =>
        Collections.With(
            items,
            "\"variable\": [\n" + string.Join(
                ",\n", variables.Select(variable => $$"""{ "key": "{{variable.Key}}", "value": "{{variable.Value}}" }""")) + "]");

    [Fact]
    public void ZG0011_more_rows_than_a_request_can_have()
    {
        var rows = string.Join(",\n", Enumerable.Range(0, 501).Select(index => $$"""{ "key": "k{{index}}", "value": "v" }"""));
        var request = $$"""{ "method": "GET", "url": "https://a.test", "header": [{{rows}}] }""";

        // A line for each row, from the third.
        GeneratorRun.Of(Collections.With(Collections.Request("Get", request)), "ZG0011 zoom.postman_collection.json(503,1)");
    }

    [Fact]
    public void ZG0012_a_type_of_authentication_that_postman_does_not_have() =>
        GeneratorRun.Of(
            Collections.With(Collections.Request("Get", """
                {
                  "method": "GET",
                  "url": "https://a.test",
                  "auth": { "type": "macaroon" }
                }
                """)),
            "ZG0012 zoom.postman_collection.json(6,11)");

    [Fact]
    public void ZG0013_a_script_that_was_never_written_is_nothing() => GeneratorRun.Of(WithScript(""));

    [Fact]
    public void ZG0013_a_script_has_no_counterpart() =>
        GeneratorRun.Of(WithScript("x"), "ZG0013 zoom.postman_collection.json(5,13)");

    [Theory]
    [InlineData("proxy", 10)]
    [InlineData("certificate", 16)]
    public void ZG0013_a_connection_of_its_own(string member, int column) =>
        GeneratorRun.Of(
            Collections.With(Collections.Request("Get", $$"""
                { "method": "GET", "url": "https://a.test",
                "{{member}}": { "name": "x" }
                }
                """)),
            $"ZG0013 zoom.postman_collection.json(4,{column})");

    [Fact]
    public void ZG0013_a_setting_of_the_connection() =>
        GeneratorRun.Of(
            Collections.With("""
                {
                  "name": "Get", "request": { "method": "GET", "url": "https://a.test" },
                  "protocolProfileBehavior": { "strictSSL": false }
                }
                """),
            "ZG0013 zoom.postman_collection.json(5,32)");

    [Fact]
    public void ZG0014_a_variable_without_a_value() =>
        GeneratorRun.Of(Collections.With(Collections.Get("Get", "{{host}}/a")), "ZG0014 zoom.postman_collection.json(3,40)");

    [Theory]
    [InlineData("X-Api-Key", "q8Zr2LmV0tYx7NwBk3Hs")]
    [InlineData("Authorization", "Bearer q8Zr2LmV0tYx7NwBk3Hs")]
    [InlineData("X-Any", "sk_live_4eC39HqLyjWDarjtT1zdp7dc")]
    public void ZG0017_a_value_that_looks_like_a_real_credential(string name, string value)
    {
        var run = GeneratorRun.Of(WithHeader(name, value), "ZG0017 zoom.postman_collection.json(6,14)");

        Assert.DoesNotContain(value, run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("X-Api-Key", "{{$guid}}{{$guid}}")]
    [InlineData("X-Api-Key", "<your-api-key-here-1>")]
    [InlineData("X-Api-Key", "short1")]
    [InlineData("X-Request", "q8Zr2LmV0tYx7NwBk3Hs")]
    public void ZG0017_is_not_for_stand_ins(string name, string value) =>
        GeneratorRun.Of(WithHeader(name, value));

    [Fact]
    public void ZG0018_a_value_against_its_documented_type() =>
        GeneratorRun.Of(
            Collections.With(Collections.Request("Get", """
                {
                  "method": "GET",
                  "url": {
                    "host": ["a.test"],
                    "query": [{ "key": "page", "value": "seven", "description": "as a long" }]
                  }
                }
                """)),
            "ZG0018 zoom.postman_collection.json(7,15)");

    [Fact]
    public void ZG0015_a_hundred_diagnostics_and_the_number_of_the_rest()
    {
        var items = string.Join(",\n", Enumerable.Repeat("5", 150));

        // A line for each item, from the third, on which it stands behind "item".
        var run = GeneratorRun.Of(
            Collections.With(items),
            [
                "ZG0009 zoom.postman_collection.json(3,12)",
                .. Enumerable.Range(4, 99).Select(line => $"ZG0009 zoom.postman_collection.json({line},1)"),
                "ZG0015 zoom.postman_collection.json(1,1)",
            ]);

        Assert.Contains(
            "50 more", run.Diagnostics.Single(diagnostic => diagnostic.Id == "ZG0015").GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void ZG0029_a_hundred_scripts_and_the_number_of_the_rest()
    {
        var request = """{ "event": [{ "script": "x" }], "request": "https://a.test" }""";

        // A line for each request, from the fourth.
        var run = GeneratorRun.Of(
            Collections.With("\n" + string.Join(",\n", Enumerable.Repeat(request, 120))),
            [
                .. Enumerable.Range(4, 100).Select(line => $"ZG0013 zoom.postman_collection.json({line},13)"),
                "ZG0029 zoom.postman_collection.json(1,1)",
            ]);

        Assert.Contains(
            "20 more", run.Diagnostics.Single(diagnostic => diagnostic.Id == "ZG0029").GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"", "ZG0009 zoom.postman_collection.json(3,95)")]
    [InlineData("", "ZG0003 zoom.postman_collection.json(3,1000095)")]
    public void A_status_code_of_a_million_digits_is_no_bug(string quote, params string[] expected)
    {
        var code = quote + new string('1', 1_000_000) + quote;

        GeneratorRun.Of(
            Collections.With(Collections.Request("Get", "\"https://a.test\"", $$"""{ "name": "OK", "code": {{code}} }""")), expected);
    }

    [Fact]
    public void ZG0001_a_bug_of_ours_is_one_error_without_its_message()
    {
        var bag = new DiagnosticBag();

        var client = bag.Guard<object>("a.postman_collection.json", () => throw new InvalidOperationException("s3cret"));

        Assert.Null(client);
        ExpectedDiagnostics.Verify(bag.ToList(), "ZG0001 a.postman_collection.json(1,1)");
        var message = bag.ToList().Single().Message;
        Assert.Contains("System.InvalidOperationException", message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", message, StringComparison.Ordinal);
    }

    [Fact]
    public void ZG0001_names_the_innermost_method_of_ours()
    {
        var bag = new DiagnosticBag();

        bag.Guard<object>("a.postman_collection.json", () => ParseNumber("s3cret"));

        Assert.Contains(
            "System.FormatException in ZoomGen.Generator.Tests.Pipeline.DiagnosticTests.ParseNumber;",
            Assert.Single(bag.ToList()).Message,
            StringComparison.Ordinal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static object ParseNumber(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [Fact]
    public void A_cancelled_build_is_no_bug() =>
        Assert.Throws<OperationCanceledException>(
            () => new DiagnosticBag().Guard<object>("a", () => throw new OperationCanceledException()));

    private static string WithHeader(string name, string value) => Collections.With(Collections.Request("Get", $$"""
        {
          "method": "GET",
          "url": "https://a.test",
          "header": [{ "key": "{{name}}", "value": "{{value}}" }]
        }
        """));

    private static string WithScript(string line) => Collections.With($$"""
        {
          "name": "Get", "request": { "method": "GET", "url": "https://a.test" },
          "event": [{ "listen": "test", "script": { "exec": ["{{line}}"] } }]
        }
        """);
}
