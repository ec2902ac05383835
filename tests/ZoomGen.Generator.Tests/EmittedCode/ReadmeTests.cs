using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Overlays;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>The README is read before anything else, so it is compiled.</summary>
public partial class ReadmeTests
{
    // What the blocks take for given: the values of a caller, and the packages for tests, which this project does not reference.
    private const string Surroundings = """
        namespace ZoomGen.MockServer
        {
            public sealed class PostmanMockServer : System.IAsyncDisposable
            {
                public string BaseUrl => "";
                public static System.Threading.Tasks.Task<PostmanMockServer> StartAsync(string path) => System.Threading.Tasks.Task.FromResult(new PostmanMockServer());
                public System.Threading.Tasks.ValueTask DisposeAsync() => default;
            }
        }
        namespace ZoomGen.Testing
        {
            public sealed class ApiTestHandler
            {
                public ApiTestHandler AddExamples(string path) => this;
                public ApiTestHandler On<T>(System.Func<T, TestAnswer> answer) => this;
                public ApiTestHandler On<T>(params TestAnswer[] answers) => this;
                public System.Collections.Generic.IReadOnlyList<T> Received<T>() => [];
                public System.Net.Http.HttpClient CreateClient() => new();
            }
            public sealed class TestAnswer
            {
                public static TestAnswer FromStatus(int status, params (string, string)[] headers) => new();
                public static TestAnswer FromJson<T>(int status, T body) => new();
                public static TestAnswer FromExample(string name) => new();
                public static TestAnswer FromException(System.Exception fault) => new();
            }
        }
        """;

    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    private static readonly GeneratorDriverRunResult Run = GeneratorRun.Of(
    [
        new InMemoryFile("/zoom.postman_collection.json", RepositoryRoot.LiveStreamCollection),
        new InMemoryFile(
            "/sensors.postman_collection.json",
            File.ReadAllText(Path.Combine(RepositoryRoot.Path, "collections", "streams.postman_collection.json"))),
        new InMemoryFile(
            "/directory.postman_collection.json", PagedCollections.All().Replace("Zoom API", "Directory API", StringComparison.Ordinal)),
    ]);

    [Fact]
    public void The_code_that_users_write_compiles()
    {
        var blocks = Blocks("csharp")
            .Select(block => string.Join("\n", block.Split('\n').Where(line => !line.StartsWith("using ", StringComparison.Ordinal))))
            .ToArray();
        var methods = blocks.Select((block, index) =>
            $"static async Task Block{index}({(block.Contains("var zoom =", StringComparison.Ordinal) ? "" : "ZoomClient zoom, ")}HttpClient httpClient, SensorsClient sensors, XElement readings, DirectoryClient directory, string token, string accessToken, CancellationToken cancellationToken) {{ await Task.Yield(); {block} }}\n");

        var diagnostics = GeneratorRun.Compile(
            Run,
            LanguageVersion.CSharp12,
            $"using System; using System.Net.Http; using System.Threading; using System.Threading.Tasks; using System.Xml.Linq; using Directory; using Sensors; using Zoom; using Zoom.Meetings; using ZoomGen; using ZoomGen.Testing; static class Readme {{ {string.Concat(methods)} }}",
            Surroundings);

        Assert.Equal(9, blocks.Length);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void The_excerpts_of_generated_code_are_real()
    {
        var emitted = Run.GeneratedTrees.SelectMany(tree => tree.ToString().Split('\n')).Select(line => line.Trim()).ToHashSet();

        Assert.All(
            Blocks("cs").SelectMany(block => block.Split('\n')).Select(line => line.Trim()).Where(line => line is not ("" or "…")),
            line => Assert.Contains(line, emitted));
    }

    [Fact]
    public void The_overlay_applies_without_a_fault()
    {
        var overlay = Blocks("jsonc").Single();

        var run = OverlayRun.LiveStream(overlay);

        Assert.Empty(run.Compile("""
            _ = new Zoom.MeetingOperations.SetLiveStreamStatusRequest { Id = 1, Body = new() { Action = "start", Settings = new() { DisplayName = "All hands" } } };
            string url = new Zoom.LiveStream().Url;
            """));
    }

    [Fact]
    public void The_lines_for_the_project_file_are_xml() =>
        Assert.All(ProjectLine().Matches(Readme), match => XElement.Parse(match.Groups["xml"].Value));

    [Fact]
    public void Every_file_that_it_links_to_exists() =>
        Assert.All(
            Link()
                .Matches(Readme)
                .Select(match => match.Groups["target"].Value)
                .Where(target => !target.StartsWith("http", StringComparison.Ordinal)),
            target => Assert.True(Path.Exists(Path.Combine(RepositoryRoot.Path, target)), target));

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Readme).Where(match => match.Groups["language"].Value == language).Select(match => match.Groups["code"].Value);

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `(?<xml><.*>)` \|", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)")]
    private static partial Regex Link();
}
