using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

public sealed class BodyLimitTests
{
    private static readonly TestRequest Request = WithMethod("POST");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_success_may_be_as_large_as_the_limit(bool isAnnounced)
    {
        using var server = Server("12345678", isAnnounced, HttpStatusCode.OK);

        var response = await server.Client(new() { MaxResponseBytes = 8 }).SendAsync(Request);

        Assert.Equal("12345678", response.ReadText());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_success_over_the_limit_is_refused_whether_it_is_announced_or_not(bool isAnnounced)
    {
        using var server = Server("123456789", isAnnounced, HttpStatusCode.OK);

        var exception = await Assert.ThrowsAsync<ResponseTooLargeException>(
            () => server.Client(new() { MaxResponseBytes = 8 }).SendAsync(Request));

        Assert.Equal(8, exception.Limit);
        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
    }

    [Fact]
    public async Task What_is_announced_too_large_is_not_read()
    {
        using var stream = new ScriptedStream([[1]]);
        using var server = new Server(() =>
        {
            var content = new StreamContent(stream);
            content.Headers.ContentLength = long.MaxValue;
            return new(HttpStatusCode.OK) { Content = content };
        });

        await Assert.ThrowsAsync<ResponseTooLargeException>(() => server.Client().SendAsync(Request));

        Assert.Equal(0, stream.PiecesRead);
    }

    [Fact]
    public async Task An_announced_length_is_not_believed_where_the_limit_allows_it()
    {
        using var stream = new ScriptedStream(["abc"u8.ToArray()]);
        using var server = new Server(() =>
        {
            var content = new StreamContent(stream);
            content.Headers.ContentLength = long.MaxValue;
            return new(HttpStatusCode.OK) { Content = content };
        });

        var response = await server.Client(new() { MaxResponseBytes = long.MaxValue }).SendAsync(Request);

        Assert.Equal("abc", response.ReadText());
    }

    // RFC 9110, sections 6.4.1 and 8.6: the length is that of the body which a GET would have.
    [Theory]
    [InlineData("HEAD", HttpStatusCode.OK)]
    [InlineData("GET", HttpStatusCode.NotModified)]
    [InlineData("GET", HttpStatusCode.NoContent)]
    public async Task A_response_that_cannot_have_a_body_is_not_too_large_whatever_it_announces(string method, HttpStatusCode status)
    {
        using var stream = new ScriptedStream([]);
        using var server = new Server(() =>
        {
            var content = new StreamContent(stream);
            content.Headers.ContentLength = long.MaxValue;
            return new(status) { Content = content };
        });

        var response = await server.Client().SendAsync(WithMethod(method));

        Assert.Equal(status, response.StatusCode);
        Assert.True(response.RawBody.IsEmpty);
        Assert.Equal(0, stream.PiecesRead);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_over_its_limit_is_cut(bool isAnnounced)
    {
        using var server = Server("123456789", isAnnounced, HttpStatusCode.InternalServerError);

        var response = await server.Client(new() { MaxErrorBytes = 8, MaxResponseBytes = 1 }).SendAsync(Request);

        Assert.Equal("12345678", response.ReadText());
    }

    [Fact]
    public async Task The_rest_of_a_cut_error_is_left_unread()
    {
        using var stream = new ScriptedStream([new byte[4], new byte[4], new byte[4]], ScriptedStream.Never);
        using var server = new Server(() => new(HttpStatusCode.InternalServerError) { Content = new StreamContent(stream) });

        var response = await server.Client(new() { MaxErrorBytes = 6 }).SendAsync(Request);

        Assert.Equal(6, response.RawBody.Length);
        Assert.Equal(2, stream.PiecesRead);
    }

    [Fact]
    public async Task A_body_that_comes_in_pieces_is_put_together()
    {
        var pieces = Enumerable.Range(0, 100).Select(i => Enumerable.Repeat((byte)i, 300).ToArray()).ToArray();
        using var stream = new ScriptedStream(pieces);
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = new StreamContent(stream) });

        var response = await server.Client().SendAsync(Request);

        Assert.Equal(pieces.SelectMany(piece => piece), response.RawBody.ToArray());
    }

    private static TestRequest WithMethod(string method) =>
        new((ref request) => request.WriteVariable("baseUrl", "https://h.test/"), method);

    private static Server Server(string body, bool isAnnounced, HttpStatusCode status) => new(() =>
    {
        var content = new StreamContent(new ScriptedStream([System.Text.Encoding.UTF8.GetBytes(body)]));
        content.Headers.ContentLength = isAnnounced ? body.Length : null;
        return new(status) { Content = content };
    });
}
