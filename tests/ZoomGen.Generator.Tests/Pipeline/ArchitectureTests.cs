using System.Text.RegularExpressions;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>A folder may use only the folders before it, and Reporting and Support, which use no stage.</summary>
public partial class ArchitectureTests
{
    private static readonly string[] Stages = ["Collection", "Contract", "Declarations", "Emit"];

    [Theory]
    [InlineData("Collection")]
    [InlineData("Contract")]
    [InlineData("Declarations")]
    [InlineData("Emit")]
    [InlineData("Reporting")]
    [InlineData("Support")]
    public void A_folder_uses_the_folders_before_it(string folder)
    {
        var later = Stages.Skip(Array.IndexOf(Stages, folder) + 1).ToArray();

        var used = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "generator", folder), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .Select(line => Using().Match(line).Groups["folder"].Value)
            .Distinct()
            .ToArray();

        Assert.Empty(used.Intersect(later));
    }

    [Fact]
    public void Emitters_write_text_and_build_no_trees()
    {
        var usings = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "generator", "Emit"), "*.cs").SelectMany(File.ReadLines);

        Assert.DoesNotContain(usings, line => line.StartsWith("using Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^using ZoomGen\.Generator\.(?<folder>\w+)")]
    private static partial Regex Using();
}
