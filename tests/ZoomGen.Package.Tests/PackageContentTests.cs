using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using ZoomGen.Package.Tests.Support;

namespace ZoomGen.Package.Tests;

[Collection(PackedFeedUsers.Name)]
public sealed class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void The_package_holds_the_runtime_the_generator_and_the_build_files_and_nothing_else()
    {
        using var package = Open("ZoomGen");

        Assert.Equal(
            [
                "README.md",
                "ZoomGen.nuspec",
                "analyzers/dotnet/cs/Humanizer.dll",
                "analyzers/dotnet/cs/Markdig.dll",
                "analyzers/dotnet/cs/Newtonsoft.Json.dll",
                "analyzers/dotnet/cs/ZoomGen.Generator.dll",
                "build/ZoomGen.props",
                "build/ZoomGen.targets",
                "build/zoomgen.schema.json",
                "buildTransitive/ZoomGen.props",
                "buildTransitive/ZoomGen.targets",
                "buildTransitive/zoomgen.schema.json",
                "lib/net8.0/ZoomGen.dll",
                "lib/net8.0/ZoomGen.xml",
            ],
            Entries(package));
    }

    [Fact]
    public void The_mock_server_package_holds_its_library_and_nothing_else()
    {
        using var package = Open("ZoomGen.MockServer");

        Assert.Equal(
            ["README.md", "ZoomGen.MockServer.nuspec", "lib/net8.0/ZoomGen.MockServer.dll", "lib/net8.0/ZoomGen.MockServer.xml"],
            Entries(package));
    }

    [Theory]
    [InlineData("ZoomGen")]
    [InlineData("ZoomGen.MockServer", "Newtonsoft.Json")]
    public void A_package_brings_no_other_packages_with_it_than_these(string id, params string[] expected)
    {
        using var package = Open(id);

        var dependencies = Nuspec(package, id).Descendants().Where(element => element.Name.LocalName == "dependency");

        Assert.Equal(expected, dependencies.Select(dependency => dependency.Attribute("id")!.Value));
    }

    [Theory]
    [InlineData("ZoomGen")]
    [InlineData("ZoomGen.MockServer")]
    public void A_package_states_its_license_and_shows_its_readme(string id)
    {
        using var package = Open(id);

        var metadata = Nuspec(package, id).Root!.Elements().Single().Elements().ToLookup(element => element.Name.LocalName);

        var license = Assert.Single(metadata["license"]);
        Assert.Equal(("expression", "MIT"), (license.Attribute("type")?.Value, license.Value));
        Assert.Equal("README.md", Assert.Single(metadata["readme"]).Value);
        Assert.NotEqual(0, package.GetEntry("README.md")!.Length);
    }

    [Fact]
    public void The_generator_runs_in_the_compiler_of_the_first_NET_8_SDK()
    {
        using var package = Open("ZoomGen");
        using var generator = new PEReader(new MemoryStream(Read(package, "analyzers/dotnet/cs/ZoomGen.Generator.dll")));
        var metadata = generator.GetMetadataReader();

        var compiler = metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Single(reference => metadata.GetString(reference.Name) == "Microsoft.CodeAnalysis");

        Assert.Equal(new(4, 8, 0, 0), compiler.Version);
    }

    [Fact]
    public void What_the_libraries_beside_the_generator_need_travels_with_them_or_is_the_compilers_own()
    {
        using var package = Open("ZoomGen");
        string[] hosts = ["netstandard", "System.Buffers", "System.Memory", "System.Runtime.CompilerServices.Unsafe"];
        var libraries = package.Entries
            .Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal) && entry.Name != "ZoomGen.Generator.dll")
            .ToArray();

        var needed = libraries.SelectMany(library => References(package, library.FullName)).Distinct();

        Assert.NotEmpty(libraries);
        Assert.Empty(needed.Except(hosts).Except(libraries.Select(library => Path.GetFileNameWithoutExtension(library.Name))));
    }

    private static string[] References(ZipArchive package, string name)
    {
        using var library = new PEReader(new MemoryStream(Read(package, name)));
        var metadata = library.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name))];
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(feed.PackagePath(id));

    // The rest is the container's own: relationships and content types.
    private static IEnumerable<string> Entries(ZipArchive package) =>
        package.Entries
            .Select(entry => entry.FullName)
            .Where(name => name is not "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static XDocument Nuspec(ZipArchive package, string id) => XDocument.Load(new MemoryStream(Read(package, $"{id}.nuspec")));

    private static byte[] Read(ZipArchive package, string name)
    {
        using var entry = package.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }
}
