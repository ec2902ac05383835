using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

[Collection(PackedFeedUsers.Name)]
public sealed class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void The_package_holds_the_runtime_the_generator_and_the_build_files_and_nothing_else()
    {
        using var package = feed.Open("ZoomGen");

        Assert.Equal(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "ZoomGen.nuspec",
                "analyzers/dotnet/cs/ZoomGen.CodeFixes.dll",
                "analyzers/dotnet/cs/ZoomGen.Generator.dll",
                "analyzers/dotnet/cs/ZoomGen.Humanizer.dll",
                "analyzers/dotnet/cs/ZoomGen.Markdig.dll",
                "analyzers/dotnet/cs/ZoomGen.Newtonsoft.Json.dll",
                "analyzers/dotnet/cs/ZoomGen.YamlDotNet.dll",
                "build/ZoomGen.Checks.targets",
                "build/ZoomGen.props",
                "build/ZoomGen.targets",
                "build/zoomgen.schema.json",
                "buildTransitive/ZoomGen.Checks.targets",
                "buildTransitive/ZoomGen.props",
                "buildTransitive/ZoomGen.targets",
                "buildTransitive/zoomgen.schema.json",
                .. HelpPages(),
                "lib/net8.0/ZoomGen.dll",
                "lib/net8.0/ZoomGen.xml",
            ],
            package.Entries);
    }

    [Fact]
    public void The_mock_server_package_holds_its_library_and_nothing_else()
    {
        using var package = feed.Open("ZoomGen.MockServer");

        Assert.Equal(
            ["README.md", "ZoomGen.MockServer.nuspec", "lib/net8.0/ZoomGen.MockServer.dll", "lib/net8.0/ZoomGen.MockServer.xml"],
            package.Entries);
    }

    [Fact]
    public void The_extensions_package_holds_its_library_and_nothing_else()
    {
        using var package = feed.Open("ZoomGen.Extensions");

        Assert.Equal(
            ["README.md", "ZoomGen.Extensions.nuspec", "lib/net8.0/ZoomGen.Extensions.dll", "lib/net8.0/ZoomGen.Extensions.xml"],
            package.Entries);
    }

    [Fact]
    public void The_testing_package_holds_its_library_and_nothing_else()
    {
        using var package = feed.Open("ZoomGen.Testing");

        Assert.Equal(
            ["README.md", "ZoomGen.Testing.nuspec", "lib/net8.0/ZoomGen.Testing.dll", "lib/net8.0/ZoomGen.Testing.xml"],
            package.Entries);
    }

    [Theory]
    [InlineData("ZoomGen")]
    [InlineData(
        "ZoomGen.Extensions",
        "ZoomGen",
        "Microsoft.AspNetCore.DataProtection.Abstractions",
        "Microsoft.Extensions.Caching.Abstractions",
        "Microsoft.Extensions.Http.Resilience")]
    [InlineData("ZoomGen.MockServer", "Newtonsoft.Json", "YamlDotNet")]
    [InlineData("ZoomGen.Testing", "ZoomGen", "Newtonsoft.Json", "YamlDotNet")]
    public void A_package_brings_no_other_packages_with_it_than_these(string id, params string[] expected)
    {
        using var package = feed.Open(id);

        var dependencies = package.Nuspec.Descendants().Where(element => element.Name.LocalName == "dependency");

        Assert.Equal(expected, dependencies.Select(dependency => dependency.Attribute("id")!.Value));
    }

    [Theory]
    [InlineData("ZoomGen")]
    [InlineData("ZoomGen.Extensions")]
    [InlineData("ZoomGen.MockServer")]
    [InlineData("ZoomGen.Testing")]
    public void A_package_states_its_license_and_shows_its_readme(string id)
    {
        using var package = feed.Open(id);

        var metadata = package.Nuspec.Root!.Elements().Single().Elements().ToLookup(element => element.Name.LocalName);

        var license = Assert.Single(metadata["license"]);
        Assert.Equal(("expression", "MIT"), (license.Attribute("type")?.Value, license.Value));
        Assert.Equal("README.md", Assert.Single(metadata["readme"]).Value);
        Assert.NotEmpty(package.Read("README.md"));
    }

    // Which pages there are is known to the tests of the diagnostics.
    private static IEnumerable<string> HelpPages() =>
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "generator", "docs"))
            .Select(path => "docs/" + Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    [Theory]
    [InlineData("ZoomGen.Generator", "Microsoft.CodeAnalysis")]
    [InlineData("ZoomGen.CodeFixes", "Microsoft.CodeAnalysis.Workspaces")]
    public void The_generator_runs_in_the_first_NET_8_SDK_and_its_editors(string assembly, string roslyn)
    {
        using var package = feed.Open("ZoomGen");

        var host = package.ReadReferences($"analyzers/dotnet/cs/{assembly}.dll").Single(reference => reference.Name == roslyn);

        Assert.Equal(new(4, 8, 0, 0), host.Version);
    }
}
