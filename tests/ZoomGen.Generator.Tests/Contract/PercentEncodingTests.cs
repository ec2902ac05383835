using ZoomGen.Generator.Contract.Text;

namespace ZoomGen.Generator.Tests.Contract;

/// <summary>Postman's sets, from the observed requests.</summary>
public class PercentEncodingTests
{
    [Theory]
    [InlineData(" !\"$&'()*+,-.:;<=>@[]^_`{|}~", "%20!%22$&'()*+,-.:;%3C=%3E@[]^_%60%7B|%7D~")]
    [InlineData("Zürich 東京", "Z%C3%BCrich%20%E6%9D%B1%E4%BA%AC")]
    [InlineData("a%20b", "a%20b")]
    [InlineData("100%", "100%")]
    [InlineData("a\\b", "a/b")]
    [InlineData("\u0000\u001f\u007f\u0080", "%00%1F%7F%C2%80")]
    public void A_literal_path_is_encoded_as_postman_does(string text, string expected) =>
        Assert.Equal(expected, PercentEncoding.FromPath(keepsMarks: false)(text));

    [Theory]
    [InlineData(" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "%20!%22%23$%%26%27()*+,-./:;%3C%3D%3E?@[\\]^_`{|}~")]
    public void A_query_key_is_encoded_as_postman_does(string text, string expected) =>
        Assert.Equal(expected, PercentEncoding.QueryKey(keepsMarks: false)(text));

    // What Postman sends as it is in Latin-1, .NET cannot send.
    [Theory]
    [InlineData("a\\b|c`d\"<e>{f}%zz", "a/b|c`d\"<e>{f}%zz")]
    [InlineData("a b", "a%20b")]
    [InlineData("ß", "%C3%9F")]
    [InlineData("a?b\\c'ü", "a?b\\c'%C3%BC")]
    public void A_path_that_is_not_to_be_encoded_is_sent_with_the_escapes_that_HTTP_needs(string text, string expected) =>
        Assert.Equal(expected, PercentEncoding.FromPath(keepsMarks: true)(text));

    [Theory]
    [InlineData("a>b'{c}", "a>b'{c}")]
    [InlineData("a=b&c#d", "a%3Db%26c%23d")]
    [InlineData("ü x", "%C3%BC%20x")]
    public void A_query_key_that_is_not_to_be_encoded_is_sent_with_the_escapes_that_its_place_needs(string text, string expected) =>
        Assert.Equal(expected, PercentEncoding.QueryKey(keepsMarks: true)(text));

    [Theory]
    [InlineData(
        " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~",
        "%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E_%60%7B%7C%7D~")]
    public void A_form_key_is_encoded_as_postman_does(string text, string expected) => Assert.Equal(expected, PercentEncoding.Form(text));

    [Theory]
    [InlineData("/a b?c`{d}\"", "/a%20b?c`{d}%22")]
    [InlineData("/a?b?c\\d", "/a?b?c\\d")]
    [InlineData("/a\\b?", "/a/b?")]
    public void What_follows_a_question_mark_in_a_path_is_a_query(string text, string expected) =>
        Assert.Equal(expected, PercentEncoding.FromPath(keepsMarks: false)(text));

    [Theory]
    [InlineData("%41", "A")]
    [InlineData("a%20%C3%BC", "a ü")]
    [InlineData("a+%zz%FF", "a+%zz%FF")]
    public void Escapes_of_UTF_8_are_decoded(string text, string expected) => Assert.Equal(expected, PercentEncoding.Decode(text));

    [Fact]
    public void A_question_mark_in_one_text_holds_for_those_behind_it()
    {
        var encode = PercentEncoding.FromPath(keepsMarks: false);

        Assert.Equal(["/%60", "?", "`"], new[] { "/`", "?", "`" }.Select(encode));
    }

    [Fact]
    public void A_question_mark_in_one_path_does_not_hold_for_another()
    {
        PercentEncoding.FromPath(keepsMarks: false)("?");

        Assert.Equal("%60", PercentEncoding.FromPath(keepsMarks: false)("`"));
    }
}
