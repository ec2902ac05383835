using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Reporting;

public class DiagnosticBagTests
{
    [Fact]
    public void The_limit_holds_for_each_file()
    {
        var bag = new DiagnosticBag();
        foreach (var (file, count) in new[] { ("a", 102), ("b", 1) })
        {
            for (var line = 1; line <= count; line++)
                bag.Report(Descriptors.Ignored, new(file, line, 1), "x");
        }

        var diagnostics = bag.ToList();

        Assert.Equal(100, diagnostics.Count(diagnostic => diagnostic.Rule == Descriptors.Ignored && diagnostic.Place.File == "a"));
        Assert.Single(diagnostics, diagnostic => diagnostic.Place.File == "b");
        var more = Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Descriptors.MoreDiagnostics);
        Assert.Equal((Place.StartOf("a"), "2"), (more.Place, more.Arguments.Single()));
    }

    [Fact]
    public void Diagnostics_are_equal_by_value() => Assert.Equal(Ignored("x"), Ignored("x"));

    [Fact]
    public void Diagnostics_with_other_arguments_differ() => Assert.NotEqual(Ignored("x"), Ignored("y"));

    [Fact]
    public void A_diagnostic_as_text_is_its_place_and_message() =>
        Assert.Equal(
            "a(1,2): The generated client does not include x; if you need it, provide it in your own code", Ignored("x").ToString());

    private static DiagnosticInfo Ignored(string what) => new(Descriptors.Ignored, new("a", 1, 2), [what]);
}
