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
                bag.Report(Descriptors.WrongShape, new(file, line, 1), "x", "y");
        }

        var diagnostics = bag.ToList();

        Assert.Equal(100, diagnostics.Count(diagnostic => diagnostic.Rule == Descriptors.WrongShape && diagnostic.Place.File == "a"));
        Assert.Single(diagnostics, diagnostic => diagnostic.Place.File == "b");
        var more = Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Descriptors.MoreDiagnostics);
        Assert.Equal((Place.StartOf("a"), "2"), (more.Place, more.Arguments.Single()));
    }

    [Fact]
    public void Errors_take_the_place_of_warnings()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 100; line++)
            bag.Report(Descriptors.WrongShape, new("a", line, 1), "x", "y");
        bag.Report(Descriptors.MissingFile, new("a", 101, 1), "x");

        var diagnostics = bag.ToList().ToArray();

        Assert.Equal(Descriptors.MissingFile, diagnostics[0].Rule);
        Assert.Equal(99, diagnostics.Count(diagnostic => diagnostic.Rule == Descriptors.WrongShape));
        Assert.Equal("1", Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Descriptors.MoreDiagnostics).Arguments.Single());
    }

    [Fact]
    public void Information_neither_takes_the_place_of_a_warning_nor_is_counted_with_it()
    {
        var bag = new DiagnosticBag();
        for (var line = 1; line <= 120; line++)
            bag.Report(Descriptors.Ignored, new("a", line, 1), "x");
        bag.Report(Descriptors.WrongShape, new("a", 121, 1), "x", "y");

        var diagnostics = bag.ToList().ToArray();

        Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Descriptors.WrongShape);
        Assert.Equal(100, diagnostics.Count(diagnostic => diagnostic.Rule == Descriptors.Ignored));
        Assert.Equal("20", Assert.Single(diagnostics, diagnostic => diagnostic.Rule == Descriptors.MoreInformation).Arguments.Single());
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Rule == Descriptors.MoreDiagnostics);
    }

    [Fact]
    public void A_part_of_a_file_brings_what_it_omits()
    {
        var (part, bag) = (new DiagnosticBag(), new DiagnosticBag());
        for (var line = 1; line <= 103; line++)
            part.Report(Descriptors.Ignored, new("a", line, 1), "x");

        bag.AddRange(part.ToList(), new("a", 7, 1));

        var more = Assert.Single(bag.ToList(), diagnostic => diagnostic.Rule == Descriptors.MoreInformation);
        Assert.Equal((Place.StartOf("a"), "3"), (more.Place, more.Arguments.Single()));
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
