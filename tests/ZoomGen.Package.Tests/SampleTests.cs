using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

/// <summary>The sample without a project, which uses the packages. The others use the generator from source.</summary>
[Collection(PackedFeedUsers.Name)]
public sealed class SampleTests(PackedFeed feed)
{
    [Fact]
    public async Task The_single_file_calls_the_mock_server_of_its_collection()
    {
        if (OperatingSystem.IsWindows())
            return;
        const string collection = "tasks.postman_collection.json";
        var samples = Path.Combine(RepositoryRoot.Path, "samples");
        var folder = feed.AddFolder("samples");
        var program = (await File.ReadAllTextAsync(Path.Combine(samples, "App.cs")))
            .Replace($"@{RepositoryRoot.Version}", $"@{feed.Version}", StringComparison.Ordinal)
            .Replace("../artifacts/packages", feed.Feed, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "App.cs"), program);
        File.Copy(Path.Combine(samples, collection), Path.Combine(folder, collection));

        var run = await DotNet.RunFileAsync(folder, "App.cs");

        run.ShouldSucceed().ShouldSay("2026-12-01  Export the collection\n").ShouldSay("Task 3 has been added.");
    }
}
