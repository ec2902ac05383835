using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

public sealed class ResponseTests
{
    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/plain; charset=utf-8")]
    [InlineData("text/plain; charset=utf8")]
    [InlineData("text/plain; charset=\"UTF-8\"")]
    [InlineData("text/plain; charset=no-such")]
    [InlineData("text/plain; charset=utf-7")]
    [InlineData("text/plain; charset=")]
    [InlineData("not a media type")]
    [InlineData("")]
    public async Task Text_is_utf8_whatever_else_the_content_type_says(string contentType)
    {
        var response = await TestResponse.OfAsync(HttpStatusCode.OK, "Zürich 😀", contentType);

        Assert.Equal("Zürich 😀", response.ReadText());
        Assert.Equal(contentType, response.ContentType);
    }

    [Fact]
    public async Task The_headers_that_describe_the_body_are_kept_when_it_is_buffered()
    {
        using var server = new Server(() =>
        {
            var content = Server.Text("ab", "text/plain");
            content.Headers.TryAddWithoutValidation("Last-Modified", "Wed, 21 Oct 2015 07:28:00 GMT");
            content.Headers.TryAddWithoutValidation("Content-Language", "de, en");
            return new(HttpStatusCode.OK) { Content = content };
        });

        var response = await server.Client().SendAsync(new TestRequest((ref request) => request.WriteVariable("url", "https://h.test/x")));

        Assert.Equal(new DateTimeOffset(2015, 10, 21, 7, 28, 0, TimeSpan.Zero), response.ContentHeaders.LastModified);
        Assert.Equal(["de", "en"], response.ContentHeaders.ContentLanguage);
        Assert.Equal(2, response.ContentHeaders.ContentLength);
    }

    [Fact]
    public async Task Text_is_read_in_the_charset_that_the_content_type_names()
    {
        var response = await AnswerAsync([0xFC], "text/plain; charset=iso-8859-1");

        Assert.Equal("ü", response.ReadText());
    }

    [Fact]
    public async Task Bytes_that_the_charset_does_not_have_become_replacement_characters()
    {
        var response = await AnswerAsync([(byte)'a', 0xFF], "text/plain");

        Assert.Equal("a\ufffd", response.ReadText());
        Assert.Equal([(byte)'a', 0xFF], response.RawBody.ToArray());
    }

    [Fact]
    public async Task Json_is_read_whatever_charset_its_content_type_names()
    {
        using var server = new Server(HttpStatusCode.OK, """{"manual_url":"ü"}""", "application/json;charset=utf8");

        Assert.Equal("ü", (await server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" })).ManualUrl);
    }

    [Fact]
    public async Task Status_and_headers_are_the_servers()
    {
        using var server = new Server(() =>
        {
            var answer = new HttpResponseMessage(HttpStatusCode.Accepted);
            answer.Headers.Add("X-Trace", "abc");
            return answer;
        });

        var response = await server.Client().SendAsync(new TestRequest((ref request) => request.WriteVariable("url", "https://h.test/")));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.True(response.IsSuccess);
        Assert.Equal(["abc"], response.Headers.GetValues("X-Trace"));
        Assert.Null(response.ContentType);
        Assert.True(response.RawBody.IsEmpty);
        Assert.Equal("", response.ReadText());
    }

    [Theory]
    [InlineData(199, false)]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    [InlineData(999, false)]
    public async Task Success_is_2xx(int status, bool expected)
    {
        var response = await TestResponse.OfAsync((HttpStatusCode)status, "");

        Assert.Equal(expected, response.IsSuccess);
    }

    private static async Task<TestResponse> AnswerAsync(byte[] body, string contentType)
    {
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = Server.Bytes(body, contentType) });
        return await server.Client().SendAsync(new TestRequest((ref request) => request.WriteVariable("baseUrl", "https://h.test/")));
    }
}
