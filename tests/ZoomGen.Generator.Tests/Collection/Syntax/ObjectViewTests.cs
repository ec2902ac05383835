using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Collection.Syntax;

/// <summary>A member of another kind than the format says is reported at its place, and taken for one that is missing.</summary>
public class ObjectViewTests
{
    private const string Path = "a.json";

    private readonly DiagnosticBag _bag = new();

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    public void A_text_is_no_array_and_no_object(string value)
    {
        Assert.Null(View(value).Text("a"));

        AssertReported("'a'", "a string");
    }

    [Theory]
    [InlineData("\"x\"", "x")]
    [InlineData("1.50", "1.5")]
    [InlineData("true", "true")]
    public void A_text_can_be_a_number_or_a_boolean(string value, string expected)
    {
        Assert.Equal(expected, View(value).Text("a"));

        AssertNothingReported();
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("1")]
    public void An_object_is_no_array_and_no_scalar(string value)
    {
        Assert.Null(View(value).Object("a"));

        AssertReported("'a'", "an object");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\"x\"")]
    public void An_array_is_no_object_and_no_scalar(string value)
    {
        Assert.Empty(View(value).Elements("a"));

        AssertReported("'a'", "an array");
    }

    [Fact]
    public void An_element_that_is_no_object_is_left_out_of_the_objects()
    {
        Assert.Single(View("""["x",{},null]""").Objects("a"));

        AssertReported("an element of 'a'", "an object", column: 7);
    }

    [Fact]
    public void An_element_that_is_no_text_is_reported()
    {
        var view = View("[{}]");

        Assert.Null(view.AsText(view.Elements("a").Single(), "a"));

        AssertReported("an element of 'a'", "a string", column: 7);
    }

    [Theory]
    [InlineData("{}", null)]
    [InlineData("[]", null)]
    [InlineData("1", "1")]
    public void A_text_of_any_other_shape_can_be_left_without_a_report(string value, string? expected)
    {
        Assert.Equal(expected, View(value).TextOrNull("a"));

        AssertNothingReported();
    }

    [Fact]
    public void A_null_and_a_missing_member_are_no_values()
    {
        var view = View("null");

        Assert.Equal((true, false), (view.IsNull("a"), view.IsNull("b")));
        Assert.All(["a", "b"], name => Assert.Equal(
            (false, null, null, 0), (view.Has(name), view.Text(name), view.Object(name)?.Place, view.Elements(name).Count)));
        AssertNothingReported();
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"true\"", true)]
    [InlineData("false", false)]
    [InlineData("\"false\"", false)]
    [InlineData("1", false)]
    [InlineData("{}", false)]
    public void A_flag_is_the_word_true(string value, bool expected) => Assert.Equal(expected, View(value).Flag("a"));

    [Theory]
    [InlineData("\"x\"", "x")]
    [InlineData("""{"content":"x","type":"text/plain"}""", "x")]
    [InlineData("""{"content":{}}""", null)]
    [InlineData("[]", null)]
    public void A_description_is_a_text_or_the_content_of_an_object(string value, string? expected) =>
        Assert.Equal(expected, View(value, "description").Description());

    private ObjectView View(string value, string name = "a") =>
        new(Assert.IsType<SyntaxObject>(SyntaxFile.Parse(new(Path, $$"""{"{{name}}":{{value}}}"""), _bag)), _bag);

    private void AssertReported(string what, string expected, int column = 6)
    {
        var diagnostic = Assert.Single(_bag.ToList().Shown);
        Assert.Equal((Descriptors.WrongShape, new Place(Path, 1, column)), (diagnostic.Rule, diagnostic.Place));
        Assert.Equal([what, expected], diagnostic.Arguments);
    }

    private void AssertNothingReported() => Assert.Empty(_bag.ToList().Shown);
}
