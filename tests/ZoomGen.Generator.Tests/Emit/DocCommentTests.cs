using ZoomGen.Generator.Emit;

namespace ZoomGen.Generator.Tests.Emit;

public class DocCommentTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("<include file='secret.txt' path='//x'/>", "&lt;include file='secret.txt' path='//x'/&gt;")]
    [InlineData("a\nb\rc\u0085d\u2028e\u2029f", "a b c d e f")]
    [InlineData("a\0b\u0007c\u202Ed\u200Be", "abcde")]
    // A tag and a character for private use, which are pairs of surrogates.
    [InlineData("a\U000E0061b\U000F0000c", "abc")]
    [InlineData("Zürich 東京 😀", "Zürich 東京 😀")]
    public void Text_stays_on_its_line_and_out_of_the_markup(string text, string expected) => Assert.Equal(expected, DocComment.Text(text));

    [Fact]
    public void A_lone_surrogate_is_dropped() => Assert.Equal("ab", DocComment.Text("a\uD800b"));
}
