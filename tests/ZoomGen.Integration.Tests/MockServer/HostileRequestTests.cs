using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ZoomGen.Integration.Tests.MockServer;

public sealed class HostileRequestTests
{
    [Theory]
    [InlineData("multipart/form-data", "anything")]
    [InlineData("multipart/form-data; boundary=b", "no boundary in here")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Type: text/plain\r\n\r\n1\r\n--b--\r\n")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nnot a header\r\n\r\n1\r\n--b--\r\n")]
    public async Task A_malformed_form_is_a_400(string contentType, string body)
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "POST", "{{baseUrl}}/a"));
        using var content = MockSession.Bytes(body, contentType);

        using var response = await session.SendAsync("POST", "/a", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(body, Assert.Single(session.Server.Requests).BodyText);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=no-such", "%zz&=&&a=%")]
    [InlineData("multipart/form-data; boundary=b", "")]
    [InlineData(
        "multipart/form-data; boundary=b",
        "--b\r\nContent-Disposition: form-data\r\nContent-Type: a; charset=no-such\r\n\r\nno name\r\n--b--\r\n")]
    [InlineData("application/json", "{ not json")]
    public async Task A_body_that_is_odd_but_readable_is_taken(string contentType, string body)
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "POST", "{{baseUrl}}/a"));
        using var content = MockSession.Bytes(body, contentType);

        using var response = await session.SendAsync("POST", "/a", content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_field_may_be_larger_than_the_frameworks_limit_of_4_MiB()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "POST", "{{baseUrl}}/a"));
        using var content = MockSession.Bytes("a=" + new string('x', 5 * 1024 * 1024), "application/x-www-form-urlencoded");

        using var response = await session.SendAsync("POST", "/a", content);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_32_MiB_is_a_413()
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "POST", "{{baseUrl}}/a"));

        var answer = await SendRawAsync(session, "POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 33554433\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 413 ", answer, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /a/%zz%ff HTTP/1.1\r\nHost: h\r\n\r\n", 200)]
    [InlineData("GET /a/%00 HTTP/1.1\r\nHost: h\r\n\r\n", 400)]
    [InlineData("GET http://h.test/a/b HTTP/1.1\r\nHost: h.test\r\n\r\n", 200)]
    [InlineData("GET /a/../a/./b HTTP/1.1\r\nHost: h\r\n\r\n", 404)]
    [InlineData("GET /a/b HTTP/1.1\r\nHost: h\r\nX-Latin: \u00fc\r\n\r\n", 200)]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 404)]
    [InlineData("HEAD /a/b HTTP/1.1\r\nHost: h\r\n\r\n", 200)]
    [InlineData("GET /a/b HTTP/1.1\r\nHost: h\r\nX-Mock-Response-Code: 99999999999999999999\r\n\r\n", 404)]
    [InlineData("nonsense\r\n\r\n", 400)]
    public async Task An_odd_request_gets_an_answer(string request, int status)
    {
        await using var session = await MockSession.WithItemsAsync(MockSession.Item("x", "GET", "{{baseUrl}}/a/:id"));

        var answer = await SendRawAsync(session, request);

        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Equal("x", await session.GetTextAsync("/a/b"));
    }

    private static async Task<string> SendRawAsync(MockSession session, string request)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, session.Server.BaseAddress.Port);
        await socket.SendAsync(Encoding.Latin1.GetBytes(request));
        var buffer = new byte[4096];
        return Encoding.Latin1.GetString(buffer, 0, await socket.ReceiveAsync(buffer));
    }
}
