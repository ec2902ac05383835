using System.ComponentModel;
using System.Reflection;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Architecture;

/// <summary>A folder uses only the folders above it in these tables, so that there are no cycles.</summary>
public class ArchitectureTests
{
    private static readonly Layers GeneratorLayers = new(
        "Support", "Support/Scalars", "Support/Docs", "Reporting",
        "Collection/Syntax", "Collection/Overlays", "Collection", "Collection/Tables", "Collection/Items", "Collection/Formats",
        "Collection/Formats/Unknown", "Collection/Formats/Version1", "Collection/Formats/Version2", "Collection/Formats/Wrapped",
        "Collection/Formats/DataDump", "Collection/Formats/V3", "Collection/Formats/V3/Folders", "Collection/Reading",
        "Contract/Text", "Contract/Descriptions", "Contract/Json", "Contract/Parameters", "Contract/Urls", "Contract/Bodies",
        "Contract/Responses",
        "Contract/Credentials", "Contract/Paging", "Contract", "Contract/Overlays",
        "Declarations/Docs", "Declarations/Naming", "Declarations/Types", "Declarations/Json", "Declarations/Requests",
        "Declarations/Responses",
        "Declarations/Paging", "Declarations/Clients",
        "Emit",
        "",
        "Analysis");

    private static readonly SourceFolders Generator = SourceFolders.Read(
        "ZoomGen.Generator", Path.Combine(RepositoryRoot.Path, "generator"));

    private static readonly Layers RuntimeLayers = new(
        "Buffers", "Http", "Json", "Variables", "Requests/Parameters", "Requests/Bodies", "Requests/Forms",
        "Authentication/Signing", "Authentication", "Authentication/AwsV4", "Authentication/Digest", "Authentication/Jwt",
        "Authentication/OAuth1", "Authentication/OAuth2",
        "Operations", "Streams", "Responses/Headers", "Responses",
        "Requests", "Diagnostics", "Paging", "Clients");

    private static readonly SourceFolders Runtime = SourceFolders.Read("ZoomGen", Path.Combine(RepositoryRoot.Path, "runtime", "ZoomGen"));

    [Fact]
    public void The_table_has_every_folder_of_the_generator() => Assert.Empty(GeneratorLayers.Unknown(Generator));

    [Fact]
    public void A_folder_of_the_generator_uses_the_folders_above_it() => Assert.Empty(GeneratorLayers.Violations(Generator));

    [Fact]
    public void The_namespace_of_a_file_is_its_folder() => Assert.Equal(["Support/Polyfills.cs"], Generator.MisplacedInternals());

    [Fact]
    public void The_first_stage_can_run_without_a_compiler()
    {
        var files = new[] { "Collection", "Reporting" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "generator", folder), "*.cs", SearchOption.AllDirectories));

        Assert.DoesNotContain(files, path => File.ReadAllText(path).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_has_every_folder_of_the_runtime() => Assert.Empty(RuntimeLayers.Unknown(Runtime));

    [Fact]
    public void A_folder_of_the_runtime_uses_the_folders_above_it() => Assert.Empty(RuntimeLayers.Violations(Runtime));

    // A folder says what a type is about. The namespace of a public type says who it is for.
    [Fact]
    public void Internal_types_of_the_runtime_are_in_the_namespace_of_their_folder() => Assert.Empty(Runtime.MisplacedInternals());

    [Fact]
    public void Public_types_of_the_runtime_are_for_users_or_for_emitted_code() => Assert.All(
        typeof(ApiClient).Assembly.GetExportedTypes(),
        type => Assert.Contains(type.Namespace, new[] { nameof(ZoomGen), "ZoomGen.Runtime" }));

    [Fact]
    public void What_is_for_emitted_code_is_hidden_from_IntelliSense() => Assert.All(
        typeof(ApiClient).Assembly.GetExportedTypes(),
        type => Assert.Equal(
            type.Namespace == "ZoomGen.Runtime",
            type.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never }));

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
    public void A_planted_violation_between_folders_that_share_a_namespace_is_found()
    {
        var source = SourceFolders.From("A",
        [
            new("Early", "X.cs", "namespace A; public class X { Y y; }"),
            new("Late", "Y.cs", "namespace A; public class Y;"),
        ]);

        Assert.Single(new Layers("Early", "Late").Violations(source));
    }

    [Fact]
    public void An_internal_type_in_another_namespace_is_found()
    {
        var source = SourceFolders.From("A",
        [
            new("Early", "X.cs", "namespace A; internal class X;"),
            new("Late", "Y.cs", "namespace A; public class Y;"),
        ]);

        Assert.Equal(["Early/X.cs"], source.MisplacedInternals());
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
