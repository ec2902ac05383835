using System.Reflection;

namespace ZoomGen.Package.Tests.Support;

/// <summary>
/// The packages, packed once into a feed of their own, and consumers beside it, far from the repository and its build files.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("zoomgen-").FullName;

    // Never packed before, so that no other copy can take its place, and not a prerelease, which needs an option when it is added.
    internal string Version { get; } = $"0.1.{Random.Shared.Next()}";

    internal PackageFile Open(string id) => new(Path.Combine(Feed, $"{id}.{Version}.nupkg"), id);

    /// <summary>An empty folder.</summary>
    internal string AddFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>The folder of the packages.</summary>
    internal string Feed => Path.Combine(_root, "feed");

    /// <summary>A program of one project file, with <paramref name="content"/> in it.</summary>
    internal Consumer AddConsumer(string name, string content, string sdk = "Microsoft.NET.Sdk", string extension = "csproj") =>
        Consumer.Create(Path.Combine(_root, name), content, Version, sdk, extension);

    /// <summary>The program of the folder <c>Consumers</c>, in a folder for each <paramref name="framework"/>.</summary>
    internal Consumer AddCopy(string name, string framework) =>
        Consumer.Copy(
            Path.Combine(RepositoryRoot.Path, "tests", "ZoomGen.Package.Tests", "Consumers", name), Path.Combine(_root, framework, name));

    public async Task InitializeAsync()
    {
        // Adds to the sources of the machine, whatever they are, and clears none: the framework's packs come from there.
        await WriteAsync("nuget.config", """
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><add key="packed" value="feed" /></packageSources>
            </configuration>
            """);
        // Ends the search for build files above, and keeps what the network says of other packages out of the results.
        await WriteAsync("Directory.Build.props", "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");
        await WriteAsync("Directory.Build.targets", "<Project />");
        await WriteAsync("Directory.Packages.props", "<Project />");
        await PackAsync("ZoomGen");
        await PackAsync("ZoomGen.Extensions");
        await PackAsync("ZoomGen.MockServer");
        await PackAsync("ZoomGen.MockServer.Tool");
        await PackAsync("ZoomGen.Testing");
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    private Task WriteAsync(string name, string text) => File.WriteAllTextAsync(Path.Combine(_root, name), text);

    // Packs what this very build made and writes beside the feed: other test projects use the same folders meanwhile.
    private async Task PackAsync(string id)
    {
        var configuration = typeof(PackedFeed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var packed = await DotNet.RunAsync(
            Path.Combine(RepositoryRoot.Path, "runtime", id),
            "pack", "--no-build", "-c", configuration, "-o", Feed,
            $"-p:PackageVersion={Version}", $"-p:NuspecOutputPath={Path.Combine(_root, "nuspec")}");
        packed.ShouldSucceed();
    }
}

[CollectionDefinition(Name)]
public sealed class PackedFeedUsers : ICollectionFixture<PackedFeed>
{
    public const string Name = "Users of the packed feed";
}
