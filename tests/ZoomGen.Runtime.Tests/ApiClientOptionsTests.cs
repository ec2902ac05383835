using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests;

public sealed class ApiClientOptionsTests
{
    [Fact]
    public void Parts_make_one_text()
    {
        Assert.Equal("https://eu.test", ApiClientOptions.Join("https://", "eu", ".test"));
        Assert.Equal("a", ApiClientOptions.Join("a", ""));
        Assert.Equal("", ApiClientOptions.Join());
    }

    [Fact]
    public void A_text_with_a_part_that_has_no_value_has_none()
    {
        Assert.Null(ApiClientOptions.Join("https://", null, ".test"));
        Assert.Null(ApiClientOptions.Join([null]));
    }

    [Fact]
    public async Task A_text_that_has_no_value_is_not_sent()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.Query("a", ApiClientOptions.Join("x-", null));
            request.Header("X-A", ApiClientOptions.Join("x-", null));
            request.FormUrlEncoded().Text("a"u8, ApiClientOptions.Join("x-", null));
        });

        Assert.Equal("/x", sent.Target);
        Assert.Null(sent["X-A"]);
        Assert.Null(sent.Body);
    }
}
