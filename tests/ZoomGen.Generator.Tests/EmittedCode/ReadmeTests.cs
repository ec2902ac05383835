using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Overlays;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>The README is read before anything else, so it is compiled. The tests of the package run its commands and programs.</summary>
public partial class ReadmeTests
{
    // Those of a console application with the package, and the one of a web application that registers services.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.Extensions.DependencyInjection;
        global using ZoomGen;
        """;

    // The package for Redis, which this project does not reference.
    private const string Redis = """
        namespace StackExchange.Redis
        {
            public interface IDatabase
            {
                Task<bool> LockTakeAsync(string key, string value, TimeSpan expiry);
                Task<bool> LockReleaseAsync(string key, string value);
            }
            public interface IConnectionMultiplexer
            {
                IDatabase GetDatabase();
            }
            public abstract class ConnectionMultiplexer : IConnectionMultiplexer
            {
                public static Task<ConnectionMultiplexer> ConnectAsync(string configuration) => throw new NotSupportedException();
                public abstract IDatabase GetDatabase();
            }
            public sealed class RedisCacheOptions
            {
                public Func<Task<IConnectionMultiplexer>>? ConnectionMultiplexerFactory { get; set; }
            }
            public static class RedisCacheExtensions
            {
                public static void AddStackExchangeRedisCache(this IServiceCollection services, Action<RedisCacheOptions> setupAction) { }
            }
        }
        """;

    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    private static readonly GeneratorDriverRunResult Run = GeneratorRun.WithAnyWarnings(
        [
            new InMemoryFile("/zoom.postman_collection.json", RepositoryRoot.LiveStreamCollection),
            new InMemoryFile(
                "/sensors.postman_collection.json",
                File.ReadAllText(Path.Combine(RepositoryRoot.Path, "collections", "streams.postman_collection.json"))),
            new InMemoryFile(
                "/accounts.postman_collection.json",
                PagedCollections.All().Replace("Zoom API", "Accounts API", StringComparison.Ordinal)),
        ],
        references: GeneratorRun.ExtensionReferences);

    // Each block as a file of a project with implicit usings. A reader has the using lines of the blocks before it.
    [Fact]
    public void The_code_that_users_write_compiles_with_the_using_lines_that_it_shows()
    {
        var code = Blocks("csharp").Where(block => !MarkdownBlocks.IsFileBasedProgram(block));
        var blocks = code.Select(block => block.Split('\n')).ToArray();
        var files = blocks.Select((block, index) =>
        {
            var usings = blocks.Take(index + 1).SelectMany(lines => lines.Where(IsUsing)).Distinct();
            var body = string.Join('\n', block.Where(line => !IsUsing(line)));
            var client = body.Contains("var zoom =", StringComparison.Ordinal) ? "" : "Zoom.ZoomClient zoom, ";
            return $$"""
                {{string.Join('\n', usings)}}
                static class Readme{{index}}
                {
                    static async Task RunAsync(
                        {{client}}HttpClient httpClient, Sensors.SensorsClient sensors, System.Xml.Linq.XElement readings,
                        Accounts.AccountsClient accounts, string token, string accessToken, WebApplicationBuilder builder,
                        CancellationToken cancellationToken)
                    {
                        await Task.Yield();
                        {{body}}
                    }
                }
                """;
        });

        var diagnostics = GeneratorRun.CompileWithExtensions(Run, [ImplicitUsings, Redis, .. files]);

        Assert.Equal(14, blocks.Length);
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

    private static bool IsUsing(string line) => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';');

    private static IEnumerable<string> Blocks(string language) => MarkdownBlocks.Read(Readme, language);

    [GeneratedRegex(@"^\| `(?<xml><.*>)` \|", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();

    [GeneratedRegex(@"\]\((?<target>[^)#]+)\)")]
    private static partial Regex Link();
}
