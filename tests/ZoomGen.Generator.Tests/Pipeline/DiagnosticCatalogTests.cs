using System.Text.RegularExpressions;
using ZoomGen.Generator.Reporting;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

/// <summary>Every diagnostic is documented, released and tested.</summary>
public partial class DiagnosticCatalogTests
{
    private static readonly string[] Ids =
        [.. typeof(Descriptors).GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticRule>().Select(rule => rule.Id)];

    [Fact]
    public void Every_diagnostic_has_a_page_and_a_row_in_the_release_table()
    {
        var generator = Path.Combine(RepositoryRoot.Path, "generator");
        var checks = File.ReadAllText(Path.Combine(generator, "build", "ZoomGen.Checks.targets"));
        string[] ids = [.. Ids, .. CodeOfCheck().Matches(checks).Select(match => match.Groups["id"].Value)];
        var releases = File.ReadAllText(Path.Combine(generator, "AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Path.Combine(generator, "AnalyzerReleases.Shipped.md"));

        Assert.NotEmpty(Ids);
        Assert.All(ids, id => Assert.Contains($"{id} | ", releases, StringComparison.Ordinal));
        Assert.Equal(
            ids.Order(),
            Directory.EnumerateFiles(Path.Combine(generator, "docs"), "ZG*.md").Select(Path.GetFileNameWithoutExtension).Order());
    }

    [Theory]
    [InlineData("/packages/zoomgen/1.0.0/build/../docs/", "file:///packages/zoomgen/1.0.0/docs/ZG0004.md")]
    [InlineData("/my packages/", "file:///my%20packages/ZG0004.md")]
    [InlineData(null, "")]
    public void The_help_link_of_a_diagnostic_leads_to_its_page(string? helpFolder, string expected)
    {
        var diagnostic = new DiagnosticInfo(Descriptors.NotACollection, Place.StartOf("a.json"), ["x"]).ToDiagnostic(helpFolder);

        Assert.Equal(expected, diagnostic.Descriptor.HelpLinkUri);
    }

    [GeneratedRegex("Code=\"(?<id>ZG[0-9]{4})\"")]
    private static partial Regex CodeOfCheck();

    // Nothing but an expectation is written like this, and an expectation that does not come true fails its test.
    [Fact]
    public void Every_diagnostic_is_expected_by_a_test_with_its_file_line_and_column()
    {
        var tests = Directory.EnumerateFiles(
            Path.Combine(RepositoryRoot.Path, "tests", "ZoomGen.Generator.Tests"), "*Tests.cs", SearchOption.AllDirectories);
        var sources = string.Concat(tests.Select(File.ReadAllText));

        Assert.All(Ids, id => Assert.Matches($@"""{id} [\w./]+\(\d+,\d+\)""", sources));
    }
}
