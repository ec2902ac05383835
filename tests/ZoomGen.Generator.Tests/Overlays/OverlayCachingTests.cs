using ZoomGen.Generator.Tests.Pipeline;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Overlays;

/// <summary>What an edit of an overlay makes the pipeline do again.</summary>
public class OverlayCachingTests
{
    private static readonly InMemoryFile Zoom = new(
        "zoom.postman_collection.json",
        RepositoryRoot.LiveStreamCollection.Replace("quis officia in reprehenderit", "68423085", StringComparison.Ordinal));
    private static readonly InMemoryFile Other = new(
        "other.postman_collection.json", """{ "info": { "name": "Other" }, "item": [{ "name": "A", "request": "https://a.test" }] }""");
    private static readonly InMemoryFile Overlay = new(
        "zoom.zoomgen.json", """{ "types": { "LiveStreamDetails": { "properties": { "stream_url": { "type": "string" } } } } }""");

    // Ten files of the one, three of the other.
    private static readonly RunReasons AllCached = new()
    {
        Files = "Cached 2",
        Overlays = "Cached 1",
        Documents = "Cached 2",
        Inputs = "Cached 2",
        Requests = "Cached 5",
        Operations = "Cached 5",
        LanguageVersion = "Cached 1",
        Clients = "Cached 2",
        Clashes = "Cached 1",
        FirstPath = "Cached 1",
        Buckets = "Cached 13",
        Outputs = "Cached 13",
    };

    [Fact]
    public void Nothing_where_its_text_is_the_same() => Assert.Equal(AllCached, AfterEdit(text => text));

    [Fact]
    public void Its_own_client_where_it_says_something_else_and_of_that_the_files_that_differ() =>
        Assert.Equal(
            AllCached with
            {
                Overlays = "Modified 1",
                Documents = "Cached 2",
                Inputs = "Cached 1, Modified 1",
                Requests = "Cached 5",
                Operations = "Cached 5",
                Clients = "Cached 1, Modified 1",
                Buckets = "Cached 12, Modified 1",
                Outputs = "Cached 12, Modified 1",
            },
            AfterEdit(text => text.Replace("\"type\": \"string\"", "\"name\": \"Url\"", StringComparison.Ordinal)));

    [Fact]
    public void A_moved_entry_changes_no_declaration() =>
        Assert.Equal(
            AllCached with
            {
                Overlays = "Modified 1",
                Documents = "Cached 2",
                Inputs = "Cached 1, Modified 1",
                Requests = "Cached 5",
                Operations = "Cached 5",
                Clients = "Cached 1, Unchanged 1"
            },
            AfterEdit(text => "\n" + text));

    [Fact]
    public void Its_own_client_where_it_comes_and_goes()
    {
        var driver = GeneratorRun.Driver([Zoom, Other]).Run();

        var with = driver.AddAdditionalTexts([Overlay]).Run();
        var without = with.RemoveAdditionalTexts([Overlay]).Run();

        Assert.Equal("Cached 12, Modified 1", RunReasons.Of(with).Outputs);
        Assert.Equal("Cached 12, Modified 1", RunReasons.Of(without).Outputs);
    }

    private static RunReasons AfterEdit(Func<string, string> edit)
    {
        var driver = GeneratorRun.Driver([Zoom, Other, Overlay]).Run();
        var edited = new InMemoryFile(Overlay.Path, edit(Overlay.GetText()!.ToString()));
        return RunReasons.Of(driver.ReplaceAdditionalText(Overlay, edited).Run());
    }
}
