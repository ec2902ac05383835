using ZoomGen.Conformance.Comparison;

namespace ZoomGen.Integration.Tests.Conformance;

/// <summary>The small pure parts that comparisons lean on.</summary>
public class ComparisonTextTests
{
    [Theory]
    [InlineData("a%20b", "a b")]
    [InlineData("%C3%BC\u00FC", "\u00FC\u00FC")]
    [InlineData("100%", "100%")]
    [InlineData("%zz%2", "%zz%2")]
    [InlineData("a+b", "a+b")]
    public void Valid_escapes_are_decoded_and_nothing_else(string text, string decoded) => Assert.Equal(decoded, PercentText.Decode(text));

    [Fact]
    public void Alignment_shows_what_is_missing_and_what_is_extra()
    {
        string[] expected = ["a", "b", "c"];
        string[] actual = ["b", "x", "c", "c"];

        var pairs = Alignment.Of(expected, actual, (left, right) => left == right);

        Assert.Equal<(string?, string?)>([("a", null), ("b", "b"), (null, "x"), ("c", "c"), (null, "c")], pairs);
    }

    [Theory]
    [InlineData("""{"a":[1,"x"]}""", "{ \"a\" : [ 1 , \"\\u0078\" ] }", true)]
    [InlineData("""{"a":1.50}""", """{"a":1.5}""", false)]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""", false)]
    [InlineData("""{"a":"1"}""", """{"a":1}""", false)]
    [InlineData("""{"a":{}}""", """{"a":[]}""", false)]
    [InlineData("""[1]""", """[1,2]""", false)]
    [InlineData("""{"a":[]}""", """{"a":[],"b":1}""", false)]
    public void Json_is_the_same_when_its_tokens_are(string left, string right, bool same) =>
        Assert.Equal(same, !JsonComparison.Compare(Tokens(left), Tokens(right)).Any());

    [Theory]
    [InlineData("{} x")]
    [InlineData("{\"a\":}")]
    [InlineData("")]
    [InlineData("// c\n{}")]
    public void What_is_not_json_has_no_tokens(string text) => Assert.Null(JsonTokens.Read(System.Text.Encoding.UTF8.GetBytes(text)));

    private static IReadOnlyList<JsonToken> Tokens(string text) => JsonTokens.Read(System.Text.Encoding.UTF8.GetBytes(text))!;
}
