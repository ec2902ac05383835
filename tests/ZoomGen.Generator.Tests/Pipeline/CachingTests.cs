using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>What an edit makes the pipeline do again. The live-stream collection gives eight files: client, options, two folders, four requests.</summary>
public class CachingTests
{
    private const int FileCount = 8;

    private static readonly InMemoryFile Zoom = new("zoom.postman_collection.json", RepositoryRoot.LiveStreamCollection);
    private static readonly InMemoryFile Other = new("other.postman_collection.json", OtherCollection);

    private static string OtherCollection => """{ "info": { "name": "Other" }, "item": [] }""";

    [Fact]
    public void An_unrelated_edit_of_csharp_does_nothing()
    {
        var driver = GeneratorRun.Driver([Zoom]).RunGenerators(GeneratorRun.Compilation());

        var reasons = Reasons.Of(driver.RunGenerators(GeneratorRun.Compilation(LanguageVersion.CSharp12, "class Unrelated;")));

        reasons.AssertAll(Cached, files: 1, clients: 1, declarations: FileCount);
    }

    [Fact]
    public void The_same_content_in_a_new_instance_is_read_and_no_more()
    {
        var reasons = AfterReplacing(Zoom, new InMemoryFile(Zoom.Path, RepositoryRoot.LiveStreamCollection));

        // The step before is the one that reads it, and finds it equal.
        reasons.AssertAll(Cached, files: 1, clients: 1, declarations: FileCount);
    }

    [Fact]
    public void Whitespace_in_the_collection_changes_no_declaration()
    {
        var reasons = AfterReplacing(Zoom, new InMemoryFile(Zoom.Path, RepositoryRoot.LiveStreamCollection.Replace("\t", "  ", StringComparison.Ordinal)));

        reasons.Assert(StepNames.Files, (Modified, 1));
        reasons.Assert(StepNames.Clients, (Unchanged, 1));
        reasons.AssertDownstream(Cached, FileCount);
    }

    [Theory]
    [InlineData("(Required) Unique identifier of the meeting.", "(Required) The meeting.")]
    [InlineData("\"name\": \"Update Live Stream Status\"", "\"name\": \"Update status\"")]
    [InlineData("\"key\": \"settings\"", "\"key\": \"options\"")]
    [InlineData("retry making a new request after 30 seconds", "retry later")]
    public void Editing_one_request_emits_its_file_alone(string before, string after)
    {
        var edited = RepositoryRoot.LiveStreamCollection.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(RepositoryRoot.LiveStreamCollection, edited);

        var reasons = AfterReplacing(Zoom, new InMemoryFile(Zoom.Path, edited));

        reasons.Assert(StepNames.Files, (Modified, 1));
        reasons.Assert(StepNames.Clients, (Modified, 1));
        reasons.Assert(StepNames.Clashes, (Cached, 1));
        reasons.Assert(StepNames.FirstPath, (Cached, 1));
        reasons.Assert(StepNames.Declarations, (Modified, 1), (Unchanged, FileCount - 1));
        reasons.AssertOutputs((Modified, 1), (Cached, FileCount - 1));
    }

    [Fact]
    public void Another_collection_leaves_the_first_alone()
    {
        var driver = GeneratorRun.Driver([Zoom]).RunGenerators(GeneratorRun.Compilation());

        var reasons = Reasons.Of(driver.AddAdditionalTexts([Other]).RunGenerators(GeneratorRun.Compilation()));

        reasons.Assert(StepNames.Files, (Cached, 1), (New, 1));
        reasons.Assert(StepNames.Clients, (Cached, 1), (New, 1));
        reasons.Assert(StepNames.Declarations, (Cached, FileCount), (New, 2));
        reasons.AssertOutputs((Cached, FileCount), (New, 2));
    }

    [Fact]
    public void A_removed_collection_takes_its_files_along()
    {
        var driver = GeneratorRun.Driver([Zoom, Other]).RunGenerators(GeneratorRun.Compilation());

        var run = driver.RemoveAdditionalTexts([Other]).RunGenerators(GeneratorRun.Compilation());

        Assert.All(run.GetRunResult().Results.Single().GeneratedSources, source => Assert.StartsWith("Zoom.", source.HintName, StringComparison.Ordinal));
        Reasons.Of(run).Assert(StepNames.Clients, (Cached, 1), (Removed, 1));
        Reasons.Of(run).Assert(StepNames.Declarations, (Cached, FileCount), (Removed, 2));
    }

    [Fact]
    public void A_renamed_file_changes_no_emitted_file()
    {
        var reasons = AfterReplacing(Zoom, new InMemoryFile("renamed.postman_collection.json", RepositoryRoot.LiveStreamCollection));

        reasons.Assert(StepNames.Files, (Modified, 1));
        reasons.Assert(StepNames.Clients, (Modified, 1));
        reasons.Assert(StepNames.Declarations, (Unchanged, FileCount));
        reasons.AssertOutputs((Cached, FileCount));
    }

    [Fact]
    public void A_renamed_client_changes_every_file()
    {
        var driver = GeneratorRun.Driver([Zoom]).RunGenerators(GeneratorRun.Compilation());

        var run = driver
            .WithUpdatedAnalyzerConfigOptions(ItemMetadata.For(Zoom.Path, ("ZoomGenCollection", "true"), ("ZoomGenNamespace", "Acme")))
            .RunGenerators(GeneratorRun.Compilation());

        Assert.All(run.GetRunResult().Results.Single().GeneratedSources, source => Assert.StartsWith("Acme.", source.HintName, StringComparison.Ordinal));
    }

    private static Reasons AfterReplacing(AdditionalText before, AdditionalText after)
    {
        var driver = GeneratorRun.Driver([before]).RunGenerators(GeneratorRun.Compilation());
        return Reasons.Of(driver.ReplaceAdditionalText(before, after).RunGenerators(GeneratorRun.Compilation()));
    }
}
