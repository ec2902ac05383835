using ZoomGen.Generator.Collection.Syntax;
using ZoomGen.Generator.Reporting;

namespace ZoomGen.Generator.Tests.Collection.Syntax;

public class JsonSyntaxReaderTests
{
    [Theory]
    [InlineData("""{"a":[1,true,null,"x"],"b":{"c":""}}""")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("0")]
    [InlineData("\"\"")]
    public void The_tree_has_everything_that_the_text_says(string text) => Assert.Equal(text, Root(text).ToJson());

    [Theory]
    [InlineData("""["\"\\\/\b\f\n\r\t\u00e9"]""", "\"\\/\b\f\n\r\té")]
    [InlineData("""["\ud83d\ude00"]""", "\U0001F600")]
    [InlineData("""["2020-01-31T12:30:00+01:00"]""", "2020-01-31T12:30:00+01:00")]
    public void A_string_is_its_text_without_escapes(string text, string expected) => Assert.Equal(expected, Scalar(text).Text);

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("a\ufffdb", Scalar("""["a\ud800b"]""").Text);

    [Theory]
    [InlineData("1.50")]
    [InlineData("1e3")]
    [InlineData("-0")]
    [InlineData("-1E-2")]
    [InlineData("1e400")]
    [InlineData("12345678901234567890123")]
    public void A_number_keeps_its_text(string number)
    {
        var scalar = Scalar($"[ {number} ]");

        Assert.Equal((SyntaxScalarKind.Number, number), (scalar.Kind, scalar.Text));
    }

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("-0", "0")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    public void A_number_as_text_is_what_javascript_writes(string number, string expected) =>
        Assert.Equal(expected, Scalar($"[{number}]").AsText());

    [Theory]
    [InlineData("true", SyntaxScalarKind.Boolean)]
    [InlineData("false", SyntaxScalarKind.Boolean)]
    [InlineData("null", SyntaxScalarKind.Null)]
    [InlineData("\"true\"", SyntaxScalarKind.String)]
    [InlineData("\"1\"", SyntaxScalarKind.String)]
    public void A_scalar_has_its_kind(string value, object kind) => Assert.Equal(kind, Scalar($"[{value}]").Kind);

    [Fact]
    public void A_value_and_a_name_have_the_place_where_they_start()
    {
        var root = Assert.IsType<SyntaxObject>(Root("{\n  \"a\": 1,\r\n\r\n\t\"b\":\r[ \"x\", {} ]\n}"));

        Assert.Equal(At(1, 1), root.Place);
        Assert.Equal([At(2, 3), At(4, 2)], root.Members.Select(member => member.Place));
        Assert.Equal([At(2, 8), At(5, 1)], root.Members.Select(member => member.Value.Place));
        Assert.Equal([At(5, 3), At(5, 8)], Assert.IsType<SyntaxArray>(root.Find("b")).Elements.Select(element => element.Place));
    }

    [Fact]
    public void Of_members_of_one_name_the_last_counts_at_the_position_of_the_first()
    {
        var root = Assert.IsType<SyntaxObject>(Root("""{ "a": 1, "b": 2, "a": 3 }"""));

        Assert.True(root.HasRepeatedNames);
        Assert.Equal("""{"a":3,"b":2}""", root.ToJson());
        Assert.Equal(At(1, 19), root.Members[0].Place);
    }

    [Fact]
    public void Repeated_names_are_found_among_many_members()
    {
        var members = string.Join(",", Enumerable.Range(0, 20).Select(index => $"\"m{index}\":{index}"));

        Assert.False(Assert.IsType<SyntaxObject>(Root($"{{{members}}}")).HasRepeatedNames);
        var repeated = Assert.IsType<SyntaxObject>(Root($"{{{members},\"m3\":true}}"));
        Assert.Equal((20, "true"), (repeated.Members.Count, repeated.Find("m3")!.AsText()));
    }

    [Fact]
    public void Names_that_differ_in_case_are_different() =>
        Assert.False(Assert.IsType<SyntaxObject>(Root("""{ "a": 1, "A": 2 }""")).HasRepeatedNames);

    [Fact]
    public void The_deepest_nesting_that_is_allowed_is_read() => Assert.IsType<SyntaxArray>(Root(Nested(257)));

    private static Place At(int line, int column) => new("f", line, column);

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);

    private static SyntaxScalar Scalar(string text) =>
        Assert.IsType<SyntaxScalar>(Assert.IsType<SyntaxArray>(Root(text)).Elements.Single());

    private static SyntaxNode Root(string text)
    {
        var (root, fault) = JsonSyntaxReader.Read("f", text);
        Assert.Null(fault);
        return root!;
    }
}
