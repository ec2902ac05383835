using System.Text;
using ZoomGen.Conformance.Wire;

namespace ZoomGen.Integration.Tests.Conformance;

public class RequestParserTests
{
    [Fact]
    public void A_request_is_read_as_it_stands_on_the_wire()
    {
        var request =
            Parse("PATCH /a/%2f?x=1+2 HTTP/1.1\r\nHost: h.test:80\r\nx-a:   v  \r\nX-A: Z\u00FCrich\r\nContent-Length: 3\r\n\r\nabc")!;

        Assert.Equal(("PATCH", "/a/%2f?x=1+2", "abc"), (request.Method, request.Target, Encoding.UTF8.GetString(request.Body.Span)));
        Assert.Equal(
            [new("Host", "h.test:80"), new("x-a", "  v  "), new("X-A", "Z\u00FCrich"), new("Content-Length", "3")], request.Headers);
    }

    [Fact]
    public void A_chunked_body_is_put_together()
    {
        var request = Parse("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n")!;

        Assert.Equal("abc0123456789", Encoding.UTF8.GetString(request.Body.Span));
    }

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: h.test\r\n")]
    [InlineData("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nab")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab")]
    [InlineData("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n")]
    public void A_request_is_not_there_until_all_of_it_is(string text) => Assert.Null(Parse(text));

    private static WireRequest? Parse(string text) => RequestParser.Parse(Encoding.Latin1.GetBytes(text));
}
