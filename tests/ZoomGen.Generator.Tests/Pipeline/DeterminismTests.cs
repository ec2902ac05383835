using System.Globalization;
using Microsoft.CodeAnalysis;
using ZoomGen.Generator.Tests.Support;

namespace ZoomGen.Generator.Tests.Pipeline;

public class DeterminismTests
{
    private static readonly InMemoryFile Zoom = new("zoom.postman_collection.json", RepositoryRoot.LiveStreamCollection);

    private static readonly InMemoryFile Other = new(
        "other.postman_collection.json", Collections.With(Collections.Get("Get INDIGO item"))
            .Replace("Zoom API", "Other", StringComparison.Ordinal));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void The_culture_of_the_machine_changes_no_byte(string culture)
    {
        var expected = Emit([Zoom, Other]);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Emit([Zoom, Other]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_of_the_files_changes_no_byte() => Assert.Equal(Emit([Zoom, Other]), Emit([Other, Zoom]));

    [Fact]
    public void Line_ends_of_the_collection_change_no_byte() =>
        Assert.Equal(
            Emit([Zoom]),
            Emit([new InMemoryFile(Zoom.Path, RepositoryRoot.LiveStreamCollection.Replace("\n", "\r\n", StringComparison.Ordinal))]));

    [Fact]
    public void Emitted_lines_end_in_a_line_feed_alone() => Assert.All(Emit([Zoom]).Values, text => Assert.DoesNotContain('\r', text));

    private static Dictionary<string, string> Emit(IEnumerable<AdditionalText> files) =>
        GeneratorRun.Of(files).Results
            .Single().GeneratedSources
            .ToDictionary(source => source.HintName, source => source.SourceText.ToString());
}
