using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ZoomGen.CodeFixes;
using ZoomGen.Generator.Analysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Analysis;

/// <summary>
/// A user's file with a <c>switch</c> over the response of "Update a live stream", whose cases are NoContent, MultipleChoices, BadRequest,
/// NotFound and Undocumented.
/// </summary>
internal sealed class AnalyzedSwitch(string source, LanguageVersion version = LanguageVersion.CSharp12)
{
    private const string UserFile = "User.cs";

    private static readonly InMemoryFile Zoom = new("zoom.postman_collection.json", RepositoryRoot.LiveStreamCollection);

    /// <summary>A switch expression with these arms, on line 7.</summary>
    public static AnalyzedSwitch Expression(string arms, LanguageVersion version = LanguageVersion.CSharp12) => new(
        $$"""
        using Zoom.Meetings;
        using static Zoom.Meetings.UpdateLiveStreamResponse;

        static class User
        {
            static int Use(UpdateLiveStreamResponse response) =>
                response switch { {{arms}} };
        }
        """,
        version);

    /// <summary>A switch statement with these sections, on line 8.</summary>
    public static AnalyzedSwitch Statement(string sections, LanguageVersion version = LanguageVersion.CSharp12) => new(
        $$"""
        using Zoom.Meetings;
        using static Zoom.Meetings.UpdateLiveStreamResponse;

        static class User
        {
            static void Use(UpdateLiveStreamResponse response)
            {
                switch (response) { {{sections}} }
            }
        }
        """,
        version);

    /// <summary>What the compiler and the analyzers say, less what they suppress.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Diagnose()
    {
        var project = CreateProject();
        return await Diagnose(project);
    }

    /// <summary>The text after the code fix.</summary>
    public async Task<string> Fix()
    {
        var project = CreateProject();
        var diagnostic = (await Diagnose(project)).Single(found => found.Id == "ZG0033");
        var document = project.Documents.Single(file => file.Name == UserFile);
        var actions = new List<CodeAction>();

        await new AddMissingCases().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));

        var operations = await Assert.Single(actions).GetOperationsAsync(default);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }

    private Project CreateProject()
    {
        var compilation = GeneratorRun.Compilation(version);
        var project = new AdhocWorkspace()
            .AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(new CSharpParseOptions(version))
            .WithMetadataReferences(compilation.References);
        foreach (var tree in GeneratorRun.Of([Zoom], languageVersion: version).GeneratedTrees)
            project = project.AddDocument(tree.FilePath, tree.GetText(), filePath: tree.FilePath).Project;
        return project.AddDocument(UserFile, SourceText.From(source), filePath: UserFile).Project;
    }

    private static async Task<IReadOnlyList<Diagnostic>> Diagnose(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, (exception, _, _) => failure = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false);

        var found = await compilation.WithAnalyzers(Analyzers, options).GetAllDiagnosticsAsync();

        Assert.Null(failure);
        return [.. found.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)];
    }

    private static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new MissingCaseAnalyzer(), new CompleteSwitchSuppressor()];
}
