using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>
/// What an edit of one file makes the pipeline do again where a collection is a directory. Five files of it become eight: client, options,
/// three requests, one folder, and the JSON types of two of the requests.
/// </summary>
public class FolderCachingTests
{
    private static readonly InMemoryFile Definition = File(
        ".resources/definition.yaml", "$kind: collection\nname: Zoom\nvariables:\n  baseUrl: https://api.zoom.us\n");
    private static readonly InMemoryFile Get = File(
        "Get meeting.request.yaml",
        "$kind: http-request\ndescription: Gets a meeting.\nurl: '{{baseUrl}}/meetings/:id'\npathVariables:\n  id: '5'\norder: 1\n");
    private static readonly InMemoryFile Example = File(
        ".resources/Get meeting.resources/examples/OK.example.yaml",
        "$kind: http-example\nresponse:\n  statusCode: 200\n  body:\n    type: json\n    content: '{\"topic\":\"a\"}'\n");
    private static readonly InMemoryFile Post = File(
        "Create meeting.request.yaml",
        "$kind: http-request\nmethod: POST\nurl: '{{baseUrl}}/meetings'\nbody:\n  type: json\n  content: '{\"agenda\":1}'\norder: 2\n");
    private static readonly InMemoryFile List = File(
        "Users/List users.request.yaml", "$kind: http-request\nurl: '{{baseUrl}}/users'\n");

    private static readonly InMemoryFile Delete = File(
        "Delete meeting.request.yaml", "$kind: http-request\nmethod: DELETE\nurl: '{{baseUrl}}/meetings/:id'\norder: 3\n");

    private static readonly RunReasons AllCached = new()
    {
        PartFiles = "Cached 5",
        Parts = "Cached 5",
        Folders = "Cached 1",
        Inputs = "Cached 1",
        Requests = "Cached 3",
        Operations = "Cached 3",
        LanguageVersion = "Cached 1",
        Clients = "Cached 1",
        Clashes = "Cached 1",
        FirstPath = "Cached 1",
        Buckets = "Cached 8",
        Outputs = "Cached 8",
    };

    [Fact]
    public void The_same_content_in_a_new_instance_is_read_and_no_more() => Assert.Equal(AllCached, AfterEdit(Get, text => text));

    [Fact]
    public void A_comment_after_the_last_line_changes_nothing_that_the_file_says() => Assert.Equal(
        AllCached with { PartFiles = "Cached 4, Modified 1", Parts = "Cached 4, Unchanged 1" },
        AfterEdit(Get, text => text + "# A comment.\n\n"));

    [Fact]
    public void Lines_above_a_request_resolve_nothing_again() => Assert.Equal(
        AllCached with
        {
            PartFiles = "Cached 4, Modified 1",
            Parts = "Cached 4, Modified 1",
            Folders = "Modified 1",
            Inputs = "Modified 1",
            Clients = "Unchanged 1",
        },
        AfterEdit(Get, text => "# A comment.\n\n" + text));

    [Fact]
    public void Whitespace_within_a_request_emits_nothing_again() => Assert.Equal(
        AllCached with
        {
            PartFiles = "Cached 4, Modified 1",
            Parts = "Cached 4, Modified 1",
            Folders = "Modified 1",
            Inputs = "Modified 1",
            // The lines in it are others.
            Requests = "Cached 2, Modified 1",
            Operations = "Cached 2, Modified 1",
            Clients = "Unchanged 1",
        },
        AfterEdit(Get, text => text.Replace("pathVariables:\n", "# A comment.\n\npathVariables:\n", StringComparison.Ordinal)));

    [Fact]
    public void An_edited_request_reads_one_file_resolves_one_request_and_emits_one_file() => Assert.Equal(
        AllCached with
        {
            PartFiles = "Cached 4, Modified 1",
            Parts = "Cached 4, Modified 1",
            Folders = "Modified 1",
            Inputs = "Modified 1",
            Requests = "Cached 2, Modified 1",
            Operations = "Cached 2, Modified 1",
            Clients = "Modified 1",
            Buckets = "Cached 7, Modified 1",
            Outputs = "Cached 7, Modified 1",
        },
        AfterEdit(Post, text => text.Replace("order: 2", "headers:\n  X-Added: a\norder: 2", StringComparison.Ordinal)));

    [Fact]
    public void An_edited_example_emits_the_file_of_its_type() => Assert.Equal(
        AllCached with
        {
            PartFiles = "Cached 4, Modified 1",
            Parts = "Cached 4, Modified 1",
            Folders = "Modified 1",
            Inputs = "Modified 1",
            Requests = "Cached 2, Modified 1",
            Operations = "Cached 2, Modified 1",
            Clients = "Modified 1",
            Buckets = "Cached 7, Modified 1",
            Outputs = "Cached 7, Modified 1",
        },
        AfterEdit(Example, text => text.Replace("topic", "title", StringComparison.Ordinal)));

    [Fact]
    public void An_added_request_emits_its_own_file()
    {
        var reasons = RunReasons.Of(Driver().AddAdditionalTexts([Delete]).Run());

        Assert.Equal("Cached 5, New 1", reasons.Parts);
        Assert.Equal("Cached 3, New 1", reasons.Operations);
        Assert.Equal("Cached 8, New 1", reasons.Outputs);
    }

    [Fact]
    public void A_deleted_request_takes_its_file_and_its_folder_along()
    {
        // Among four requests or three, each may use the same share of the limits.
        var driver = Driver().AddAdditionalTexts([Delete]).Run();

        var reasons = RunReasons.Of(driver.RemoveAdditionalTexts([List]).Run());

        Assert.Equal("Cached 5, Removed 1", reasons.Parts);
        Assert.Equal("Cached 3, Removed 1", reasons.Operations);
        // The client has one folder less.
        Assert.Equal("Cached 6, Modified 1, Removed 2", reasons.Outputs);
    }

    [Fact]
    public void A_renamed_request_reads_one_file()
    {
        var renamed = File("Make meeting.request.yaml", Post.GetText()!.ToString());

        var reasons = RunReasons.Of(Driver().ReplaceAdditionalText(Post, renamed).Run());

        Assert.Equal("Cached 4, Modified 1", reasons.Parts);
        Assert.Equal("Cached 2, New 1, Removed 1", reasons.Operations);
        Assert.DoesNotContain("Modified", reasons.Outputs, StringComparison.Ordinal);
    }

    [Fact]
    public void An_added_example_resolves_its_request()
    {
        var added = File(
            ".resources/Get meeting.resources/examples/None.example.yaml", "$kind: http-example\nresponse:\n  statusCode: 404\norder: 2\n");

        var reasons = RunReasons.Of(Driver().AddAdditionalTexts([added]).Run());

        Assert.Equal("Cached 5, New 1", reasons.Parts);
        Assert.Equal("Cached 2, Modified 1", reasons.Operations);
        Assert.Equal("Cached 7, Modified 1", reasons.Outputs);
    }

    [Fact]
    public void A_deleted_example_resolves_its_request()
    {
        var reasons = RunReasons.Of(Driver().RemoveAdditionalTexts([Example]).Run());

        Assert.Equal("Cached 4, Removed 1", reasons.Parts);
        Assert.Equal("Cached 2, Modified 1", reasons.Operations);
        Assert.Equal("Cached 6, Modified 1, Removed 1", reasons.Outputs);
    }

    private static RunReasons AfterEdit(InMemoryFile file, Func<string, string> edit)
    {
        var edited = new InMemoryFile(file.Path, edit(file.GetText()!.ToString()));
        return RunReasons.Of(Driver().ReplaceAdditionalText(file, edited).Run());
    }

    private static GeneratorDriver Driver() => GeneratorRun.Driver([Definition, Get, Example, Post, List]).Run();

    private static InMemoryFile File(string path, string text) => new($"{V3Folder.Root}/{path}", text);
}
