using ZoomGen.Generator.Contract.Responses;

namespace ZoomGen.Generator.Tests.Contract;

public class RateLimitLabelTests
{
    [Theory]
    [InlineData("Gets it.<br>\n **[Rate Limit Label](https://zoom.us/docs/rate-limits#rate-limits):** `Light` \n", "Light")]
    [InlineData("Gets it.\n\n**[Rate Limit Label](https://zoom.us/rate-limits/):** `RESOURCE-INTENSIVE`", "RESOURCE-INTENSIVE")]
    [InlineData("<p><b>Rate Limit Label:</b> <code>HEAVY</code></p>", "HEAVY")]
    [InlineData("Rate limit label: Medium. Mind it.", "Medium")]
    public void A_label_is_read_whatever_its_markup(string description, string label) =>
        Assert.Equal(label, RateLimitLabel.Read(description));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("See the rate limit label of the API.")]
    [InlineData("Rate Limit Label: 10 per second")]
    [InlineData("Rate Limit: Light")]
    public void Other_texts_have_none(string? description) => Assert.Null(RateLimitLabel.Read(description));
}
