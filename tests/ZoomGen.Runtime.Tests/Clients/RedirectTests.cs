using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

public sealed class RedirectTests
{
    private static readonly ApiKeyAuth Key = ApiKeyAuth.CreateForHeader("X-Api-Key", "k");

    [Theory]
    [InlineData("/y?b=2", "https://h.test/y?b=2")]
    [InlineData("y", "https://h.test/a/y")]
    [InlineData("?b=2#f", "https://h.test/a/x?b=2")]
    [InlineData("https://h.test/y", "https://h.test/y")]
    [InlineData("HTTPS://H.TEST:443/y", "https://h.test/y")]
    [InlineData("//h.test/ä b", "https://h.test/%C3%A4%20b")]
    public async Task A_redirect_within_the_origin_is_followed_with_credentials(string location, string target)
    {
        using var server = new Server(Answers((HttpStatusCode.Found, location)));

        var response = await server.Client(new() { Auth = Key }).SendAsync(Request("GET"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["https://h.test/a/x", target], server.Requests.Select(request => request.Uri.AbsoluteUri));
        Assert.All(server.Requests, request => Assert.Equal("k", request["X-Api-Key"]));
    }

    [Theory]
    [InlineData("https://other.test/a/x")]
    [InlineData("//other.test/a/x")]
    [InlineData("https://h.test.other.test/")]
    [InlineData("https://h.test:8443/a/x")]
    [InlineData("http://h.test/a/x")]
    [InlineData("http://h.test:443/a/x")]
    [InlineData("https://user:password@h.test/a/x")]
    [InlineData("https://h.test@other.test/")]
    [InlineData("https://h.test\\@other.test/")]
    [InlineData("\\\\other.test\\x")]
    [InlineData("file:")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain,x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//")]
    [InlineData("https://")]
    [InlineData("https://[::1")]
    [InlineData("https://h.test:99999/")]
    [InlineData("https://a..b/")]
    public async Task Any_other_redirect_is_a_response(string location)
    {
        foreach (var status in new[] { 301, 302, 303, 307, 308 })
        {
            using var server = new Server(Answers(((HttpStatusCode)status, location)));

            var response = await server.Client(new() { Auth = Key }).SendAsync(Request("POST"));

            Assert.Equal(status, (int)response.StatusCode);
            Assert.Single(server.Requests);
        }
    }

    [Theory]
    [InlineData("POST", 301, "GET")]
    [InlineData("POST", 302, "GET")]
    [InlineData("POST", 303, "GET")]
    [InlineData("POST", 307, "POST")]
    [InlineData("POST", 308, "POST")]
    [InlineData("PUT", 301, "PUT")]
    [InlineData("PUT", 302, "PUT")]
    [InlineData("DELETE", 303, "GET")]
    [InlineData("HEAD", 303, "HEAD")]
    public async Task The_status_decides_about_method_and_body(string method, int status, string next)
    {
        using var server = new Server(Answers(((HttpStatusCode)status, "/y")));

        await server.Client().SendAsync(new TestRequest(
            (ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                if (method is not "HEAD")
                    request.StartUrlEncodedForm().WriteText("a"u8, "1");
            },
            method));

        Assert.Equal(next, server.Requests[1].Method.Method);
        Assert.Equal(next is "GET" or "HEAD" ? null : "a=1", server.Requests[1].Body);
    }

    [Fact]
    public async Task A_GET_stays_one_through_the_redirects_after_it()
    {
        using var server = new Server(Answers((HttpStatusCode.SeeOther, "/y"), (HttpStatusCode.TemporaryRedirect, "/z")));

        await server.Client().SendAsync(Request("POST"));

        Assert.Equal(["POST", "GET", "GET"], server.Requests.Select(request => request.Method.Method));
    }

    [Fact]
    public async Task The_fourth_redirect_is_a_response()
    {
        using var server = new Server(() => Answer(HttpStatusCode.Found, "/x"));

        var response = await server.Client().SendAsync(Request("GET"));

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(4, server.Requests.Count);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(304)]
    [InlineData(305)]
    [InlineData(306)]
    [InlineData(201)]
    public async Task Another_status_with_a_location_is_a_response(int status)
    {
        using var server = new Server(Answers(((HttpStatusCode)status, "/y")));

        var response = await server.Client().SendAsync(Request("GET"));

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_with_two_locations_or_none_is_a_response()
    {
        foreach (var locations in new string[][] { [], ["/y", "/z"] })
        {
            using var server = new Server(Answers((HttpStatusCode.Found, locations)));

            Assert.Equal(HttpStatusCode.Found, (await server.Client().SendAsync(Request("GET"))).StatusCode);
            Assert.Single(server.Requests);
        }
    }

    [Fact]
    public async Task A_body_that_can_be_sent_once_only_makes_the_redirect_a_response()
    {
        using var server = new Server(Answers((HttpStatusCode.TemporaryRedirect, "/y")));
        await using var stream = new ScriptedStream(["0123"u8.ToArray()]);
        var file = ApiFile.FromStream("a.txt", stream);

        var response = await server.Client().SendAsync(new TestRequest((ref request) =>
        {
            request.WriteVariable("baseUrl", "https://h.test/x");
            request.WriteFile(file);
        }));

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_lets_go_of_its_connection_before_it_is_followed()
    {
        using var first = new MemoryStream("moved"u8.ToArray());
        var heldAtSecond = true;
        var count = 0;
        using var server = new Server(() =>
        {
            if (++count > 1)
            {
                heldAtSecond = first.CanRead;
                return new(HttpStatusCode.OK);
            }
            var answer = Answer(HttpStatusCode.Found, "/y");
            answer.Content = new StreamContent(first);
            return answer;
        });

        await server.Client().SendAsync(Request("GET"));

        Assert.False(heldAtSecond);
    }

    [Fact]
    public async Task A_redirected_request_that_is_refused_is_sent_once_more_to_the_same_place()
    {
        var count = 0;
        using var server = new Server(() => ++count switch
        {
            1 => Answer(HttpStatusCode.Found, "/y"),
            2 => new(HttpStatusCode.Unauthorized),
            _ => new(HttpStatusCode.OK),
        });
        using var tokens = new TokenServer();

        await server.Client(new() { Auth = OAuth2Auth.FromClientCredentials(tokens.Client()) }).SendAsync(Request("GET"));

        Assert.Equal(["/a/x", "/y", "/y"], server.Requests.Select(request => request.Target));
        Assert.Equal("Bearer token-2", server.Requests[2]["Authorization"]);
    }

    [Fact]
    public async Task A_redirect_of_the_token_endpoint_is_no_token()
    {
        using var tokens = new TokenServer();
        tokens.Answer = _ => Answer(HttpStatusCode.TemporaryRedirect, "https://auth.test/elsewhere");

        var exception = await TestRequest.RefuseAsync<OAuth2Exception>(
            (ref request) => request.WriteVariable("baseUrl", "https://h.test/x"),
            new() { Auth = OAuth2Auth.FromClientCredentials(tokens.Client()) });

        Assert.Equal(HttpStatusCode.TemporaryRedirect, exception.StatusCode);
        Assert.Single(tokens.Requests);
    }

    private static TestRequest Request(string method) =>
        new((ref request) => request.WriteVariable("baseUrl", "https://h.test/a/x"), method);

    /// <summary>These redirects, and then a success.</summary>
    private static Func<HttpResponseMessage> Answers(params (HttpStatusCode Status, string Location)[] redirects) =>
        Answers([.. redirects.Select(redirect => (redirect.Status, new[] { redirect.Location }))]);

    private static Func<HttpResponseMessage> Answers(params (HttpStatusCode Status, string[] Locations)[] redirects)
    {
        var next = 0;
        return () => next == redirects.Length ? new(HttpStatusCode.OK) : Answer(redirects[next].Status, redirects[next++].Locations);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, params string[] locations)
    {
        var answer = new HttpResponseMessage(status);
        answer.Headers.TryAddWithoutValidation("Location", locations);
        return answer;
    }
}
