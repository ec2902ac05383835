using Microsoft.CodeAnalysis.CSharp;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>
/// What an edit makes the pipeline do again. The live-stream collection gives ten files: client, options, two folders, four requests, two
/// JSON types.
/// </summary>
public class CachingTests
{
    // With a value that fits its type, so that there is no diagnostic whose place an edit moves.
    private static readonly string Text = RepositoryRoot.LiveStreamCollection.Replace(
        "quis officia in reprehenderit", "68423085", StringComparison.Ordinal);

    private static readonly InMemoryFile Zoom = new("zoom.postman_collection.json", Text);

    // Two files, client and options, and a diagnostic for the script.
    private static readonly InMemoryFile Other = new(
        "other.postman_collection.json", """{ "info": { "name": "Other" }, "item": [{ "name": "Folder", "event": [{ "listen": "test", "script": { "exec": "x" } }], "item": [] }] }""");

    private const string ScriptOfOther = "ZG0013 other.postman_collection.json(1,71)";

    // Neither of them changes what is generated.
    private static readonly InMemoryFile Environment = new(
        "production.postman_environment.json", """{ "name": "Production", "values": [] }""");
    private static readonly InMemoryFile Overlay = new("zoom.zoomgen.json", "{}");

    private static readonly RunReasons AllCached = new()
    {
        Files = "Cached 1",
        Environments = "Cached 1",
        Overlays = "Cached 1",
        Documents = "Cached 1",
        Inputs = "Cached 1",
        Requests = "Cached 4",
        Operations = "Cached 4",
        LanguageVersion = "Cached 1",
        Clients = "Cached 1",
        Clashes = "Cached 1",
        FirstPath = "Cached 1",
        Buckets = "Cached 10",
        Outputs = "Cached 10",
    };

    [Fact]
    public void An_unrelated_edit_of_csharp_does_nothing()
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay]).Run();

        var again = driver.Run(GeneratorRun.Compilation(LanguageVersion.CSharp12, "class Unrelated;"));

        Assert.Equal(AllCached, RunReasons.Of(again));
    }

    [Fact]
    public void An_unrelated_edit_of_csharp_15_does_nothing()
    {
        const LanguageVersion version = LanguageVersion.CSharp15;
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay], languageVersion: version).Run(GeneratorRun.Compilation(version));

        var again = driver.Run(GeneratorRun.Compilation(version, "class Unrelated;"));

        Assert.Equal(AllCached with { ClosedTypeAttribute = "Cached 1" }, RunReasons.Of(again));
    }

    [Fact]
    public void An_unrelated_edit_of_csharp_does_nothing_beside_the_package_for_services()
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay])
            .Run(GeneratorRun.Compilation().WithReferences(GeneratorRun.ExtensionReferences));

        var again = driver.Run(
            GeneratorRun.Compilation(LanguageVersion.CSharp12, "class Unrelated;").WithReferences(GeneratorRun.ExtensionReferences));

        Assert.Equal(AllCached with { Buckets = "Cached 11", Outputs = "Cached 11" }, RunReasons.Of(again));
    }

    [Fact]
    public void A_reference_to_the_package_for_services_emits_one_file()
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay]).Run();

        var again = driver.Run(GeneratorRun.Compilation().WithReferences(GeneratorRun.ExtensionReferences));

        Assert.Equal(AllCached with { Buckets = "Cached 10, New 1", Outputs = "Cached 10, New 1" }, RunReasons.Of(again));
    }

    [Fact]
    public void The_same_content_in_a_new_instance_is_read_and_no_more() =>
        // The untracked step before Files reads it, and finds it equal.
        Assert.Equal(AllCached, AfterEdit(text => text));

    [Fact]
    public void Whitespace_changes_no_declaration() =>
        Assert.Equal(
            AllCached with
            {
                Files = "Modified 1",
                Documents = "Modified 1",
                Inputs = "Modified 1",
                // The columns in them are others.
                Requests = "Modified 4",
                Operations = "Modified 4",
                Clients = "Unchanged 1",
            },
            AfterEdit(text => text.Replace("\t", "  ", StringComparison.Ordinal)));

    [Fact]
    public void A_line_above_the_requests_resolves_none_of_them_again() =>
        Assert.Equal(
            AllCached with { Files = "Modified 1", Documents = "Modified 1", Inputs = "Modified 1", Clients = "Unchanged 1" },
            AfterEdit(text => "\n" + text));

    [Theory]
    [InlineData("(Required) Unique identifier of the meeting.", "(Required) The meeting.")]
    [InlineData("retry making a new request after 30 seconds", "retry later")]
    public void Editing_one_request_or_its_description_emits_its_file_alone(string before, string after)
    {
        Assert.Contains(before, Text, StringComparison.Ordinal);

        Assert.Equal(
            AllCached with
            {
                Files = "Modified 1",
                Documents = "Modified 1",
                Inputs = "Modified 1",
                Requests = "Cached 3, Modified 1",
                Operations = "Cached 3, Modified 1",
                Clients = "Modified 1",
                Buckets = "Cached 9, Modified 1",
                Outputs = "Cached 9, Modified 1"
            },
            AfterEdit(text => text.Replace(before, after, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"name\": \"Update Live Stream Status\"", "\"name\": \"Update status\"", "Cached 3, New 1, Removed 1", "Cached 8, New 2, Removed 2")]
    // The file of the request keeps its name.
    [InlineData("\"key\": \"settings\"", "\"key\": \"options\"", "Cached 3, Modified 1", "Cached 8, Modified 1, New 1, Removed 1")]
    public void Renaming_a_request_or_its_field_emits_its_file_and_that_of_the_type_which_is_called_after_it(
        string before, string after, string requests, string outputs)
    {
        Assert.Contains(before, Text, StringComparison.Ordinal);

        Assert.Equal(
            AllCached with
            {
                Files = "Modified 1",
                Documents = "Modified 1",
                Inputs = "Modified 1",
                Requests = requests,
                Operations = requests,
                Clients = "Modified 1",
                Buckets = outputs,
                Outputs = outputs,
            },
            AfterEdit(text => text.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_description_of_the_collection_is_in_the_file_of_its_client_alone() =>
        Assert.Equal(
            AllCached with
            {
                Files = "Modified 1",
                Documents = "Modified 1",
                Inputs = "Modified 1",
                Clients = "Modified 1",
                Buckets = "Cached 9, Modified 1",
                Outputs = "Cached 9, Modified 1"
            },
            AfterEdit(text => text.Replace("The live-stream requests of the Zoom API", "Live streams", StringComparison.Ordinal)));

    [Fact]
    public void A_renamed_file_changes_no_emitted_file()
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay]).Run();

        var again = driver
            .ReplaceAdditionalText(Zoom, new InMemoryFile("renamed.postman_collection.json", Text))
            .Run("ZG0022 zoom.zoomgen.json(1,1)");

        Assert.Equal(
            AllCached with
            {
                Files = "Modified 1",
                Documents = "Modified 1",
                Inputs = "Modified 1",
                Requests = "Modified 4",
                Operations = "Modified 4",
                Clients = "Modified 1",
                Clashes = "Unchanged 1",
                FirstPath = "Modified 1"
            },
            RunReasons.Of(again));
    }

    [Fact]
    public void Another_collection_leaves_the_first_alone()
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay]).Run();

        var again = driver.AddAdditionalTexts([Other]).Run(ScriptOfOther);

        Assert.Equal(
            AllCached with
            {
                Files = "Cached 1, New 1",
                Documents = "Cached 1, New 1",
                Inputs = "Cached 1, New 1",
                Clients = "Cached 1, New 1",
                Clashes = "Unchanged 1",
                FirstPath = "Modified 1",
                Diagnostics = "New 1",
                Buckets = "Cached 10, New 2",
                Outputs = "Cached 10, New 2",
            },
            RunReasons.Of(again));
    }

    [Fact]
    public void A_removed_collection_takes_its_files_along()
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay, Other]).Run(ScriptOfOther);

        var again = driver.RemoveAdditionalTexts([Other]).Run();

        Assert.All(
            again.GetRunResult().Results.Single().GeneratedSources,
            source => Assert.StartsWith("Zoom.", source.HintName, StringComparison.Ordinal));
        Assert.Equal(
            AllCached with
            {
                Files = "Cached 1, Removed 1",
                Documents = "Cached 1, Removed 1",
                Inputs = "Cached 1, Removed 1",
                Clients = "Cached 1, Removed 1",
                Clashes = "Unchanged 1",
                FirstPath = "Modified 1",
                Diagnostics = "Removed 1",
                Buckets = "Cached 10, Removed 2",
                Outputs = "Cached 10, Removed 2",
            },
            RunReasons.Of(again));
    }

    [Fact]
    public void A_diagnostic_that_moves_is_reported_anew_and_nothing_is_emitted_again()
    {
        var driver = GeneratorRun.Driver([Other]).Run(ScriptOfOther);
        var moved = new InMemoryFile(Other.Path, "\n" + Other.GetText());

        var again = driver.ReplaceAdditionalText(Other, moved).Run("ZG0013 other.postman_collection.json(2,71)");

        Assert.Equal(
            new RunReasons
            {
                Files = "Modified 1",
                Documents = "Modified 1",
                Inputs = "Modified 1",
                LanguageVersion = "Cached 1",
                Clients = "Modified 1",
                Clashes = "Cached 1",
                FirstPath = "Cached 1",
                Diagnostics = "Modified 1",
                Buckets = "Cached 2",
                Outputs = "Cached 2",
            },
            RunReasons.Of(again));
    }

    [Fact]
    public void An_added_request_emits_its_own_file_and_no_other()
    {
        var collection = new InMemoryFile("a.postman_collection.json", WithRequests(first: 1));
        var added = new InMemoryFile(collection.Path, WithRequests(first: 0));
        var driver = GeneratorRun.Driver([collection]).Run();

        var again = driver.ReplaceAdditionalText(collection, added).Run();

        // Client, options and fifty requests; some requests share a bucket.
        Assert.Equal("Cached 52, New 1", RunReasons.Of(again).Outputs);
        Assert.DoesNotContain("Modified", RunReasons.Of(again).Operations, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edited_environment_reaches_every_client_and_emits_what_differs()
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay]).Run();
        var edited = new InMemoryFile(
            Environment.Path, """{ "name": "Production", "values": [{ "key": "baseUrl", "value": "https://a.test", "enabled": true }] }""");

        var again = driver.ReplaceAdditionalText(Environment, edited).Run();

        Assert.Equal(
            AllCached with
            {
                Environments = "Modified 1",
                Inputs = "Modified 1",
                Clients = "Modified 1",
                Buckets = "Cached 10, New 1",
                Outputs = "Cached 10, New 1",
            },
            RunReasons.Of(again));
    }

    [Fact]
    public void A_renamed_client_changes_every_file()
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay]).Run();

        var again = driver
            .WithUpdatedAnalyzerConfigOptions(ItemMetadata.For(Zoom.Path, ("ZoomGenCollection", "true"), ("ZoomGenNamespace", "Acme")))
            .Run();

        Assert.Equal(
            AllCached with
            {
                Files = "Modified 1",
                Documents = "Modified 1",
                Inputs = "Modified 1",
                Clients = "Modified 1",
                Clashes = "Unchanged 1",
                Buckets = "New 10, Removed 10",
                Outputs = "New 10, Removed 10"
            },
            RunReasons.Of(again));
    }

    private static string WithRequests(int first) =>
        Collections.With(
            string.Join(
                ",", Enumerable.Range(first, 51 - first).Select(number => Collections.Get($"Get {number}", $"https://a.test/{number}"))));

    private static RunReasons AfterEdit(Func<string, string> edit)
    {
        var driver = GeneratorRun.Driver([Zoom, Environment, Overlay]).Run();
        var edited = new InMemoryFile(Zoom.Path, edit(Text));
        return RunReasons.Of(driver.ReplaceAdditionalText(Zoom, edited).Run());
    }
}
