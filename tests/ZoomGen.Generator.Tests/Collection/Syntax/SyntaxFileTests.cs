using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Collection.Syntax;

public class SyntaxFileTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void A_file_of_the_maximum_length_is_read()
    {
        Assert.NotNull(SyntaxFile.Parse(new("a.json", "[]".PadRight(SyntaxFile.MaxLength)), _bag));

        Assert.Empty(_bag.ToList().Shown);
    }

    [Fact]
    public void A_longer_file_is_not_read() => AssertUnreadable("[]".PadRight(SyntaxFile.MaxLength + 1));

    [Fact]
    public void A_file_without_a_text_is_not_read() => AssertUnreadable(null);

    [Theory]
    [InlineData("a.json", "{\n  a", "ZG0003", 2)]
    [InlineData("a.yaml", "a: 1\nb: @c", "ZG0034", 2)]
    [InlineData("a.YML", "a: 1\nb: @c", "ZG0034", 2)]
    public void What_is_wrong_has_the_rule_of_its_notation_and_its_line(string path, string text, string rule, int line)
    {
        SyntaxFile.Parse(new(path, text), _bag);

        var diagnostic = Assert.Single(_bag.ToList().Shown);
        Assert.Equal((rule, line), (diagnostic.Rule.Id, diagnostic.Place.Line));
    }

    private void AssertUnreadable(string? text)
    {
        Assert.Null(SyntaxFile.Parse(new("a.json", text), _bag));

        var diagnostic = Assert.Single(_bag.ToList().Shown);
        Assert.Equal((Descriptors.UnreadableFile, Place.StartOf("a.json")), (diagnostic.Rule, diagnostic.Place));
    }
}
