using System.Net;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.EmittedCode;

/// <summary>What is emitted compiles at the lowest and the newest language version, without a single warning at level 9999.</summary>
public partial class EmittedCodeTests
{
    public static TheoryData<string> Collections => new(CompiledCollections.All.Keys);

    [Theory]
    [MemberData(nameof(Collections))]
    public void Emitted_code_compiles_as_csharp_12_without_a_warning(string name) => AssertCompiles(name, LanguageVersion.CSharp12);

    [Theory]
    [MemberData(nameof(Collections))]
    public void Emitted_code_compiles_as_the_latest_csharp_without_a_warning(string name) => AssertCompiles(name, LanguageVersion.Latest);

    [Theory]
    [MemberData(nameof(Collections))]
    public void Emitted_code_holds_types_and_our_header_and_nothing_else(string name)
    {
        var run = CompiledCollections.Run(name);

        Assert.All(run.GeneratedTrees, EmittedSyntax.HoldsTypesAndOurHeaderOnly);
    }

    // HTTP allows it, and XML does not.
    [Fact]
    public void An_ampersand_as_method_is_escaped_in_comments() => Assert.Empty(GeneratorRun.Compile(
        GeneratorRun.Of(Support.Collections.With(Support.Collections.Request("Get", """{ "method": "&", "url": "https://a.test/b" }"""))),
        LanguageVersion.CSharp12));

    [Fact]
    public void Every_example_of_the_documentation_compiles()
    {
        Assert.Equal(4, CompileExamples(RepositoryRoot.LiveStreamCollection, "using Zoom; using Zoom.Meetings; using Zoom.Webinars;"));
        Assert.Equal(11, CompileExamples(ResponseCollections.All(), "using Zoom; using ZoomGen;"));
        // Of each operation that of the plain form, of the pages and of the items.
        Assert.Equal(36, CompileExamples(PagedCollections.All(), "using Zoom;"));
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void Interfaces_beside_the_clients_compile_without_a_warning(string name)
    {
        var metadata = ItemMetadata.For(GeneratorRun.DefaultPath, ("ZoomGenCollection", "true"), ("ZoomGenInterfaces", "true"));

        var run = CompiledCollections.Run(name, metadata);

        Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12));
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void An_internal_client_compiles_without_a_warning_and_shows_no_type(string name)
    {
        var metadata = ItemMetadata.For(
            GeneratorRun.DefaultPath,
            ("ZoomGenCollection", "true"),
            ("ZoomGenInterfaces", "true"),
            ("ZoomGenAccessibility", "internal"));

        var run = CompiledCollections.Run(name, metadata);

        Assert.Empty(GeneratorRun.Compile(run, LanguageVersion.CSharp12));
        Assert.Empty(GeneratorRun.Load(run).GetExportedTypes());
    }

    [Fact]
    public void An_interface_offers_what_its_client_does()
    {
        var metadata = ItemMetadata.For(GeneratorRun.DefaultPath, ("ZoomGenCollection", "true"), ("ZoomGenInterfaces", "true"));
        var run = GeneratorRun.Of([new InMemoryFile(GeneratorRun.DefaultPath, RepositoryRoot.LiveStreamCollection)], metadata);

        var diagnostics = GeneratorRun.Compile(run, LanguageVersion.CSharp12, """
            using System.Net.Http;
            using System.Threading.Tasks;
            using Zoom;
            using Zoom.Meetings;
            static class User
            {
                static IZoomClient Create(HttpClient http) => new ZoomClient(http);
                static Task<LiveStreamDetails> Plain(IZoomClient zoom) => zoom.Meetings.GetLiveStreamDetailsAsync(meetingId: 1);
                static Task<GetLiveStreamDetailsResponse> Response(IMeetingsClient meetings) => meetings.GetLiveStreamDetailsResponseAsync(new() { MeetingId = 1 });
                static Task<LiveStreamDetails> OnTheClass(ZoomClient zoom) => zoom.Meetings.GetLiveStreamDetailsAsync(meetingId: 1);
            }
            """);

        Assert.Empty(diagnostics);
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void Every_example_can_be_made(string name)
    {
        var assembly = GeneratorRun.Load(CompiledCollections.Run(name));

        var requests = assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IApiRequest))).ToArray();

        Assert.NotEmpty(requests);
        Assert.All(requests, type => Assert.IsType(type, type.GetProperty("Example")!.GetValue(null)));
    }

    private static void AssertCompiles(string name, LanguageVersion languageVersion)
    {
        var run = CompiledCollections.Run(name, languageVersion: languageVersion);

        Assert.NotEmpty(run.GeneratedTrees);
        Assert.Empty(GeneratorRun.Compile(run, languageVersion, "[assembly: System.CLSCompliant(true)]"));
    }

    private static int CompileExamples(string collection, string usings)
    {
        var run = GeneratorRun.Of(collection);
        var examples = run.GeneratedTrees
            .SelectMany(tree => Example().Matches(tree.ToString()))
            .Select(match => Code(match.Groups["code"].Value))
            .ToArray();
        var methods = string.Concat(examples.Select((code, index) => $"static async Task Example{index}(ZoomClient zoom) {{ {code} }}\n"));

        var diagnostics = GeneratorRun.Compile(
            run, LanguageVersion.CSharp12, $"using System.Threading.Tasks; {usings} static class Examples {{ {methods} }}");

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return examples.Length;
    }

    private static string Code(string comment) => WebUtility.HtmlDecode(DocPrefix().Replace(comment, ""));

    [GeneratedRegex(@"<example><code>(?<code>.*?)</code></example>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\s*///", RegexOptions.Multiline)]
    private static partial Regex DocPrefix();
}
