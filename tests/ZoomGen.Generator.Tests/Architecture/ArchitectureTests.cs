using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Architecture;

/// <summary>A folder uses only the folders above it in these tables, so that there are no cycles.</summary>
public class ArchitectureTests
{
    private static readonly Layers GeneratorLayers = new(
        "Support", "Support/Scalars", "Support/Docs", "Reporting",
        "Collection/Syntax", "Collection/Overlays", "Collection", "Collection/Tables", "Collection/Items", "Collection/Formats",
        "Collection/Formats/Unknown", "Collection/Formats/Version1", "Collection/Formats/Version2", "Collection/Formats/Wrapped",
        "Collection/Formats/DataDump", "Collection/Reading",
        "Contract/Text", "Contract/Descriptions", "Contract/Json", "Contract/Parameters", "Contract/Urls", "Contract/Bodies",
        "Contract/Responses",
        "Contract/Credentials", "Contract/Paging", "Contract", "Contract/Overlays",
        "Declarations/Docs", "Declarations/Naming", "Declarations/Types", "Declarations/Json", "Declarations/Requests",
        "Declarations/Responses",
        "Declarations/Paging", "Declarations/Clients",
        "Emit",
        "");

    private static readonly SourceFolders Generator = SourceFolders.Read(
        "ZoomGen.Generator", Path.Combine(RepositoryRoot.Path, "generator"));

    [Fact]
    public void The_table_has_every_folder_of_the_generator() => Assert.Empty(GeneratorLayers.Unknown(Generator));

    [Fact]
    public void A_folder_of_the_generator_uses_the_folders_above_it() => Assert.Empty(GeneratorLayers.Violations(Generator));

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() => Assert.Equal(["Support/Polyfills.cs"], Generator.Misplaced());

    [Fact]
    public void The_first_stage_can_run_without_a_compiler()
    {
        var files = new[] { "Collection", "Reporting" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "generator", folder), "*.cs", SearchOption.AllDirectories));

        Assert.DoesNotContain(files, path => File.ReadAllText(path).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void The_emitters_use_declarations_and_no_earlier_stage() => Assert.DoesNotContain(Generator.Uses(), use =>
        use.From == "Emit"
            && (use.To.StartsWith("Contract", StringComparison.Ordinal) || use.To.StartsWith("Collection", StringComparison.Ordinal)));

    [Fact]
    public void Only_the_emitters_write_csharp()
    {
        var earlier = new[] { "Collection", "Contract", "Declarations" }.SelectMany(stage =>
            Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "generator", stage), "*.cs", SearchOption.AllDirectories));

        Assert.DoesNotContain(earlier, path => File.ReadAllText(path).Contains("global::", StringComparison.Ordinal));
    }

    [Fact]
    public void The_emitters_write_text_and_build_no_trees()
    {
        var files = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "generator", "Emit"), "*.cs");

        Assert.DoesNotContain(files, path => File.ReadAllText(path).Contains("using Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("using A.Late; namespace A.Early; class X;")]
    [InlineData("namespace A.Early; class X { A.Late.Y y; }")]
    [InlineData("namespace A.Early; class X { int y = Late.Y.Value; }")]
    [InlineData("namespace A.Early; class X { Root root; }")]
    public void A_planted_violation_is_found(string text)
    {
        var source = SourceFolders.From("A",
        [
            new("Early", "X.cs", text),
            new("Late", "Y.cs", "namespace A.Late; class Y { public const int Value = 1; }"),
            new("", "Root.cs", "namespace A; class Root;"),
        ]);

        Assert.Single(new Layers("Early", "Late", "").Violations(source));
    }

    [Fact]
    public void The_other_direction_is_none()
    {
        var source = SourceFolders.From("A",
        [
            new("Early", "X.cs", "namespace A.Early; class X;"),
            new("Late", "Y.cs", "using A.Early; namespace A.Late; class Y { X x; }"),
        ]);

        Assert.Empty(new Layers("Early", "Late").Violations(source));
    }
}
