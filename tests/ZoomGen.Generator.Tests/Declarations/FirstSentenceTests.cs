using ZoomGen.Generator.Declarations.Docs;
using ZoomGen.Generator.Support.Docs;

namespace ZoomGen.Generator.Tests.Declarations;

public class FirstSentenceTests
{
    [Theory]
    [InlineData("One. Two. Three.", "One.|Two. Three.")]
    [InlineData("Only one.", "Only one.|")]
    [InlineData("No end", "No end|")]
    [InlineData("Use e.g. Zoom or i.e. Teams. Then go.", "Use e.g. Zoom or i.e. Teams.|Then go.")]
    [InlineData("Since v1.2 of the API. Now.", "Since v1.2 of the API.|Now.")]
    [InlineData("In U.S. Dollar. Or not.", "In U.S. Dollar.|Or not.")]
    [InlineData("1. Do this. 2. Do that.", "1. Do this.|2. Do that.")]
    [InlineData("At most 300. Default 30.", "At most 300.|Default 30.")]
    [InlineData("Really? Yes!", "Really?|Yes!")]
    [InlineData("It (is done.) Next.", "It (is done.)|Next.")]
    [InlineData("One etc. Two. Three.", "One etc. Two.|Three.")]
    [InlineData("goes on. in lower case. End.", "goes on. in lower case.|End.")]
    [InlineData("会議。配信。", "会議。|配信。")]
    public void The_first_sentence_is_parted_from_the_rest(string text, string expected)
    {
        var (sentence, rest) = FirstSentence.Of(Paragraph.Of(text));

        Assert.Equal(expected, $"{sentence.Text}|{rest?.Text}");
    }

    [Fact]
    public void Code_and_links_end_no_sentence()
    {
        var doc = DocBinder.Bind("Call [this. One](https://z.test) or `that. One`. Then **rest**.", "");

        Assert.Equal("Call this. One or that. One.", doc.Summary.Text);
        Assert.Equal(["Then rest."], doc.Remarks.Select(block => block.Text));
    }

    [Fact]
    public void Where_a_list_stands_first_the_fallback_is_the_summary()
    {
        var doc = DocBinder.Bind("* one\n* two", "The\nname");

        Assert.Equal("The name", doc.Summary.Text);
        Assert.IsType<DescriptionList>(Assert.Single(doc.Remarks));
    }
}
