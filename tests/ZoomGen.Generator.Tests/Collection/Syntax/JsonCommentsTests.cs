using ZoomGen.Generator.Collection.Syntax;

namespace ZoomGen.Generator.Tests.Collection.Syntax;

public class JsonCommentsTests
{
    [Theory]
    [InlineData("{} // end", "{} ")]
    [InlineData("{ // a\n \"x\": 1 }", "{ \n \"x\": 1 }")]
    [InlineData("[1, /* a\n b */ 2]", "[1,  2]")]
    [InlineData("[/**/1/***/]", "[1]")]
    public void A_comment_goes_and_the_white_space_around_it_stays(string text, string expected) =>
        Assert.Equal(expected, JsonComments.Remove(text));

    [Fact]
    public void A_carriage_return_goes_with_the_comment_before_it() =>
        Assert.Equal("[\n1\n\r\n]", JsonComments.Remove("[// a\r\n1// b\n/* c\r\n */\r\n]"));

    [Theory]
    [InlineData("""{"url":"https://a.test/*x*/"}""")]
    [InlineData("""{"a":"\"// no","b":"\\"}""")]
    public void What_stands_in_a_string_is_no_comment(string text) => Assert.Equal(text, JsonComments.Remove(text));

    [Fact]
    public void A_string_that_ends_in_a_backslash_ends() => Assert.Equal("""["\\"]""", JsonComments.Remove("""["\\"/* a */]"""));

    [Theory]
    [InlineData("[1] /* a", "[1] ")]
    [InlineData("[1] //", "[1] ")]
    [InlineData("[1] /*/", "[1] ")]
    public void A_comment_that_does_not_end_goes_to_the_end(string text, string expected) =>
        Assert.Equal(expected, JsonComments.Remove(text));

    [Theory]
    [InlineData("""["a// b""")]
    [InlineData("""["a\""")]
    [InlineData("1/2/")]
    public void What_is_no_json_stays(string text) => Assert.Equal(text, JsonComments.Remove(text));
}
