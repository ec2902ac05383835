using ZoomGen.Generator.Support;

namespace ZoomGen.Generator.Tests.Support;

public class MemoTests
{
    private int _calls;

    [Fact]
    public void A_text_that_comes_again_is_not_computed_again()
    {
        var memo = new Memo<string>(Reverse);

        Assert.Equal(["cba", "cba"], [memo.Of("abc"), memo.Of("abc")]);
        Assert.Equal(1, _calls);
    }

    [Fact]
    public void Beyond_two_million_characters_everything_is_forgotten()
    {
        var memo = new Memo<string>(Reverse);
        memo.Of("abc");
        memo.Of(new string('x', 2_000_000));

        Assert.Equal("cba", memo.Of("abc"));
        Assert.Equal(3, _calls);
    }

    private string Reverse(string text)
    {
        _calls++;
        return string.Concat(text.Reverse());
    }
}
