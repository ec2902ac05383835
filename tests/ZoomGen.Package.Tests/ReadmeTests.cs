using ZoomGen.Generator.Tests.Support;
using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>The commands and programs of the README. Its other code is compiled by the tests of the generator.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class ReadmeTests(PackedFeed feed)
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    [Fact]
    public async Task The_commands_for_a_collection_of_your_own_record_the_source_of_the_package()
    {
        // The commands are for a POSIX shell.
        if (OperatingSystem.IsWindows())
            return;
        var commands = MarkdownBlocks.Read(Readme, "bash").Single(block => block.Contains("dotnet new", StringComparison.Ordinal));
        var clone = feed.AddFolder("readme/clone");
        Directory.CreateSymbolicLink(Path.Combine(feed.AddFolder("readme/clone/artifacts"), "packages"), feed.Feed);
        File.Copy(RepositoryRoot.LiveStreamCollection, Path.Combine(clone, "my.postman_collection.json"));

        // The feed is packed already.
        var firstBuild = await DotNet.RunShellAsync(clone, commands.Replace("dotnet pack\n", "", StringComparison.Ordinal));
        await File.WriteAllTextAsync(
            Path.Combine(feed.AddFolder("readme/MyApp"), "Program.cs"), "System.Console.WriteLine(typeof(Zoom.ZoomClient));");
        var laterRun = await DotNet.RunShellAsync(clone, "cd ../MyApp; rm -r obj; dotnet run");

        Assert.StartsWith("dotnet pack\n", commands, StringComparison.Ordinal);
        firstBuild.ShouldSucceed();
        laterRun.ShouldSucceed().ShouldSay("Zoom.ZoomClient\n");
    }

    [Fact]
    public async Task The_command_for_the_schema_copies_it_into_a_project()
    {
        if (OperatingSystem.IsWindows())
            return;
        var folder = feed.AddFolder("Schema");
        var consumer = feed.AddConsumer("Schema", """
            <ItemGroup><PackageReference Include="ZoomGen" Version="$(ZoomGenVersion)" /></ItemGroup>
            """);
        var command = Readme.Split('`').Single(text => text.StartsWith("cp ", StringComparison.Ordinal));

        (await consumer.BuildAsync("-t:Restore")).ShouldSucceed();
        (await DotNet.RunShellAsync(folder, command)).ShouldSucceed();

        var schema = await File.ReadAllTextAsync(Path.Combine(folder, "zoomgen.schema.json"));
        Assert.Contains("\"requests\"", schema, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_single_file_runs_and_follows_an_edited_collection()
    {
        if (OperatingSystem.IsWindows())
            return;
        var program = MarkdownBlocks.Read(Readme, "csharp").Single(MarkdownBlocks.IsFileBasedProgram);
        var folder = feed.AddFolder("single-file");
        var collection = Path.Combine(folder, "zoom.postman_collection.json");
        program = program.Replace($"ZoomGen@{RepositoryRoot.Version}", $"ZoomGen@{feed.Version}", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "app.cs"), program);
        File.Copy(RepositoryRoot.LiveStreamCollection, collection);
        // Such a program may be in a home folder, whose subfolders are no part of it.
        await File.WriteAllTextAsync(Path.Combine(feed.AddFolder("single-file/other"), "broken.postman_collection.json"), "[]");

        var firstRun = await RunAsync();
        var text = await File.ReadAllTextAsync(collection);
        await File.WriteAllTextAsync(collection, text.Replace("\"livestream\"", "\"stream\"", StringComparison.Ordinal));
        var secondRun = await RunAsync();

        firstRun.ShouldSucceed().ShouldSay("curl -X PATCH 'https://api.zoom.us/v2/meetings/68423085/livestream/status'");
        secondRun.ShouldSucceed().ShouldSay("curl -X PATCH 'https://api.zoom.us/v2/meetings/68423085/stream/status'");

        Task<CommandResult> RunAsync() => DotNet.RunFileAsync(folder, "app.cs");
    }

    [Fact]
    public async Task The_commands_to_try_it_are_run_for_every_change()
    {
        var commands = MarkdownBlocks.Read(Readme, "bash").First();

        var run = await File.ReadAllLinesAsync(Path.Combine(RepositoryRoot.Path, ".ci", "run"));

        Assert.All(commands.Split('\n', StringSplitOptions.RemoveEmptyEntries), command => Assert.Contains(command, run));
    }
}
