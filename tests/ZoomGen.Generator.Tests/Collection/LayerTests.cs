using System.Text.RegularExpressions;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Collection;

/// <summary>Within the first stage, a folder uses only the folders before it; <c>""</c> is the documents themselves.</summary>
public partial class LayerTests
{
    private const string Stage = "ZoomGen.Generator.Collection";

    private static readonly string[] Layers = ["Syntax", "Overlays", "", "Tables", "Items", "Formats", "Reading"];

    public static TheoryData<string> Folders => [.. Layers];

    [Fact]
    public void Every_folder_is_one_of_the_layers() =>
        Assert.Equal(Layers.Order(), Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories).Select(FolderOf).Distinct().Order());

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_the_folders_before_it(string folder)
    {
        var used = Sources(folder).SelectMany(Used).Distinct();

        Assert.Empty(used.Intersect(Layers.Skip(Array.IndexOf(Layers, folder) + 1)));
    }

    [Theory]
    [InlineData("using ZoomGen.Generator.Collection.Reading;", "Reading")]
    [InlineData("var x = Collection.Items.ItemReader.Name;", "Items")]
    [InlineData("using ZoomGen.Generator.Collection.Formats.DataDump;", "Formats")]
    [InlineData("using ZoomGen.Generator.Collection;", "")]
    public void A_use_is_found_in_a_using_and_in_a_qualified_name(string source, string folder) => Assert.Equal([folder], Used(source));

    [Theory]
    [MemberData(nameof(Folders))]
    public void The_namespace_of_a_file_is_its_folder(string folder) =>
        Assert.All(Sources(folder), source => Assert.Contains($"namespace {Stage}{(folder.Length > 0 ? "." : "")}{folder}", source, StringComparison.Ordinal));

    [Fact]
    public void Nothing_of_the_compiler_and_no_other_tree_is_used()
    {
        var sources = Layers.SelectMany(Sources).Concat(Directory.EnumerateFiles(Path.Combine(Root, "..", "Reporting")).Select(File.ReadAllText));

        Assert.All(sources, source => Assert.DoesNotContain("Microsoft.CodeAnalysis", source, StringComparison.Ordinal));
        Assert.All(sources, source => Assert.DoesNotContain("Newtonsoft.Json.Linq", source, StringComparison.Ordinal));
    }

    private static string Root => Path.Combine(RepositoryRoot.Path, "generator", "Collection");

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories).Where(path => FolderOf(path) == folder).Select(File.ReadAllText);

    private static string FolderOf(string path) => Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";

    private static IEnumerable<string> Used(string source) => Use().Matches(source).Select(use => use.Groups["folder"].Value);

    [GeneratedRegex(@"(?<!namespace [\w.]*)\bCollection(;|\.(?<folder>[A-Z]\w+))")]
    private static partial Regex Use();
}
