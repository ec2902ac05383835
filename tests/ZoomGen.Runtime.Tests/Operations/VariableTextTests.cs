using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Operations;

public sealed class VariableTextTests
{
    [Fact]
    public void Parts_make_one_text()
    {
        Assert.Equal("https://eu.test", VariableText.Join("https://", "eu", ".test"));
        Assert.Equal("a", VariableText.Join("a", ""));
        Assert.Equal("", VariableText.Join());
    }

    [Fact]
    public void A_text_with_a_part_that_has_no_value_has_none()
    {
        Assert.Null(VariableText.Join("https://", null, ".test"));
        Assert.Null(VariableText.Join([null]));
    }

    [Fact]
    public async Task A_text_that_has_no_value_is_not_sent()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteQuery("a", VariableText.Join("x-", null));
            request.WriteHeader("X-A", VariableText.Join("x-", null));
            request.StartUrlEncodedForm().WriteText("a"u8, VariableText.Join("x-", null));
        });

        Assert.Equal("/x", sent.Target);
        Assert.Null(sent["X-A"]);
        Assert.Null(sent.Body);
    }
}
