using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

public sealed class ContentTypeTests
{
    private const string Own = "application/vnd.api+json";

    [Fact]
    public async Task What_the_request_says_counts_for_every_body_but_a_form()
    {
        Assert.Equal(Own, await OfAsync((ref request) => request.WriteRaw("x", "text/plain")));
        Assert.Equal(Own, await OfAsync((ref request) => request.WriteJson(new UpdateStatusSettings())));
        Assert.Equal(Own, await OfAsync((ref request) => request.WriteGraphQl("{ a }", null, (string?)null)));
        Assert.Equal(Own, await OfAsync((ref request) => request.WriteFile(ApiFile.FromText("a.png", "x"))));
        Assert.Equal(Own, await OfAsync((ref request) => request.WriteFile(ApiFile.FromText("a.png", "x", "image/png"))));
        Assert.Equal(Own, await OfAsync((ref request) => request.WriteFile(ApiFile.FromText(null, "x"))));
    }

    [Fact]
    public async Task It_counts_whether_it_comes_before_the_body_or_after_it()
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteRaw("x", "text/plain");
            request.WriteContentType(Own);
        });

        Assert.Equal(Own, sent["Content-Type"]);
        Assert.Equal("x", sent.Body);
    }

    [Fact]
    public async Task An_empty_one_stays_empty()
    {
        Assert.Equal("", await OfAsync((ref request) => request.WriteRaw("x", "text/plain"), ""));
    }

    [Fact]
    public async Task Null_says_nothing()
    {
        var own = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteHeader("Content-Type", Own);
            request.WriteContentType(null);
            request.WriteRaw("x", "text/plain");
        });

        Assert.Equal(Own, own["Content-Type"]);
        Assert.Equal("text/plain", await OfAsync((ref request) => request.WriteRaw("x", "text/plain"), null));
    }

    [Theory]
    [InlineData("application/json", "application/x-www-form-urlencoded")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-8", "application/x-www-form-urlencoded; charset=utf-8")]
    [InlineData("Application/X-WWW-Form-Urlencoded ;charset=utf-8", "Application/X-WWW-Form-Urlencoded ;charset=utf-8")]
    [InlineData("application/x-www-form-urlencoded-not", "application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data", "application/x-www-form-urlencoded")]
    public async Task An_encoded_form_keeps_its_type_and_takes_its_parameters(string contentType, string expected) =>
        Assert.Equal(expected, await OfAsync((ref request) => request.StartUrlEncodedForm().WriteText("a"u8, 1), contentType));

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/mixed; boundary=xyz")]
    public async Task A_form_of_parts_keeps_its_type_and_boundary(string contentType)
    {
        var type = await OfAsync((ref request) => request.StartMultipartForm().WriteText("a"u8, 1), contentType);

        Assert.Matches("^multipart/form-data; boundary=-{26}[0-9]{24}$", type);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Without_a_body_it_is_sent_all_the_same(string method)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) => request.WriteContentType(Own), method);

        Assert.Equal(Own, sent["Content-Type"]);
        Assert.Equal("", sent.Body);
    }

    [Fact]
    public async Task It_is_sent_where_a_body_turned_out_to_be_none()
    {
        Assert.Equal(Own, await OfAsync((ref request) => request.WriteRaw("", "text/plain")));
        Assert.Equal(Own, await OfAsync((ref request) => request.WriteJson((UpdateStatusSettings?)null)));
        Assert.Equal(Own, await OfAsync((ref request) => request.StartMultipartForm()));
        Assert.Equal(Own, await OfAsync((ref request) => request.StartUrlEncodedForm().WriteText("a"u8, (string?)null)));
    }

    [Fact]
    public async Task One_that_no_header_can_hold_is_refused_before_anything_is_sent()
    {
        var exception = await TestRequest.RefuseAsync<ArgumentException>((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.WriteContentType("hidden-word\r\nX-B: 1");
            request.WriteRaw("x", "text/plain");
        });

        Assert.Equal("Content-Type", exception.ParamName);
        Assert.DoesNotContain("hidden-word", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_usual_one_can_be_left_out()
    {
        Assert.Null(await OmittedAsync((ref request) => request.WriteRaw("x", "text/plain")));
        Assert.Null(await OmittedAsync((ref request) => request.WriteJson(new UpdateStatusSettings())));
        Assert.Null(await OmittedAsync((ref request) => request.WriteGraphQl("{ a }", null, (string?)null)));
        Assert.Null(await OmittedAsync((ref request) => request.WriteFile(ApiFile.FromText("a.png", "x"))));
        Assert.Null(await OmittedAsync((ref request) => request.StartMultipartForm().WriteText("a"u8, 1)));
        Assert.Null(await OmittedAsync((ref request) => request.StartUrlEncodedForm().WriteText("a"u8, 1)));
    }

    [Theory]
    [InlineData("Content-Type")]
    [InlineData("content-type")]
    public async Task An_own_one_is_sent_where_the_usual_one_is_left_out(string name)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.OmitHeader(name);
            request.WriteHeader("Content-Type", Own);
            request.WriteRaw("x", "text/plain");
        });

        Assert.Equal(Own, sent["Content-Type"]);
    }

    private static async Task<string?> OfAsync(WriteRequest write, string? contentType = Own) =>
        (await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.WriteContentType(contentType);
            write(ref request);
        }))["Content-Type"];

    private static async Task<string?> OmittedAsync(WriteRequest write)
    {
        var sent = await TestRequest.SendToAnywhereAsync((ref request) =>
        {
            request.OmitHeader("Content-Type");
            write(ref request);
        });
        Assert.NotEqual("", sent.Body);
        return sent["Content-Type"];
    }
}
