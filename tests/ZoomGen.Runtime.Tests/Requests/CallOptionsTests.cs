using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

/// <summary>A call can send what the collection does not foresee.</summary>
public sealed class CallOptionsTests
{
    [Fact]
    public async Task Headers_are_added()
    {
        var sent = await SendAsync(Gadget(new() { Headers = { ["Idempotency-Key"] = "7", ["X-Preview"] = "on" } }));

        Assert.Equal(("7", "on", "*/*"), (sent["Idempotency-Key"], sent["X-Preview"], sent["Accept"]));
    }

    [Fact]
    public async Task A_header_replaces_that_of_the_request()
    {
        var sent = await SendAsync(
            new TestRequest((ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                request.WriteHeader("X-Mode", "old");
            })
            {
                CallOptions = new() { Headers = { ["x-mode"] = "new", ["Accept"] = "text/plain" } },
            });

        Assert.Equal(("new", "text/plain"), (sent["X-Mode"], sent["Accept"]));
    }

    [Fact]
    public async Task A_content_type_replaces_that_of_the_body()
    {
        var sent = await SendAsync(
            new TestRequest((ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                request.WriteRaw("a", "text/plain");
            })
            {
                CallOptions = new() { Headers = { ["Content-Type"] = "text/csv" } },
            });

        Assert.Equal(("text/csv", "a"), (sent["Content-Type"], sent.Body));
    }

    [Fact]
    public async Task Credentials_of_a_call_replace_those_of_the_client()
    {
        var sent = await SendAsync(
            Gadget(new() { Headers = { ["Authorization"] = "Bearer mine" } }), new() { Auth = new BearerAuth("client") });

        Assert.Equal("Bearer mine", sent["Authorization"]);
    }

    [Fact]
    public async Task Query_parameters_follow_those_of_the_request_and_are_encoded_like_them()
    {
        var sent = await SendAsync(
            new TestRequest((ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                request.WriteQuery("a", "1");
            })
            {
                CallOptions = new() { Query = { { "b c", "2&3" }, { "b c", "é" } } },
            });

        Assert.Equal("/x?a=1&b%20c=2%263&b%20c=%C3%A9", sent.Target);
    }

    [Fact]
    public async Task A_query_parameter_replaces_all_of_its_name()
    {
        var sent = await SendAsync(
            new TestRequest((ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                request.WriteQuery("sort", "up");
                request.WriteQueryLiteral("sort=down");
                request.WriteQueryLiteral("sort");
                request.WriteQuery("sorted", "no");
            })
            {
                CallOptions = new() { Query = { ["sort"] = "sideways" } },
            });

        Assert.Equal("/x?sorted=no&sort=sideways", sent.Target);
    }

    [Fact]
    public async Task Fields_of_a_form_are_added_and_replaced()
    {
        var sent = await SendAsync(
            new TestRequest((ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                var form = request.StartUrlEncodedForm();
                form.WriteText("a"u8, "1");
                form.WriteText("b%20c"u8, "2");
            })
            {
                CallOptions = new() { FormFields = { ["b c"] = "new", ["d"] = "ä" } },
            });

        Assert.Equal("a=1&b%20c=new&d=%C3%A4", sent.Body);
    }

    [Fact]
    public async Task A_file_of_a_form_can_be_replaced()
    {
        var sent = await SendAsync(
            new TestRequest((ref request) =>
            {
                request.WriteVariable("baseUrl", "https://h.test/x");
                request.StartMultipartForm().WriteFile("file"u8, ApiFile.FromText("a.txt", "content"));
            })
            {
                CallOptions = new() { FormFields = { ["file"] = "none" } },
            });

        Assert.Contains("name=\"file\"\r\n\r\nnone\r\n", sent.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("content", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fields_without_a_form_are_refused_before_anything_is_sent()
    {
        using var server = new Server();

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => server.Client().SendAsync(Gadget(new() { FormFields = { ["a"] = "1" } })));

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("Host", "a")]
    [InlineData("Content-Length", "1")]
    [InlineData("no token", "a")]
    [InlineData("X-A", "a\r\nX-B: secret")]
    public void A_header_that_cannot_be_sent_is_refused_where_it_is_set(string name, string value)
    {
        var options = new CallOptions();

        var exception = Assert.Throws<ArgumentException>(() => options.Headers[name] = value);

        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, options.Headers.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public void A_timeout_that_no_timer_has_is_refused_where_it_is_set(int seconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CallOptions { Timeout = TimeSpan.FromSeconds(seconds) });

    [Fact]
    public async Task A_timeout_is_that_of_the_call()
    {
        using var handler = new HangingHandler();
        using var http = new HttpClient(handler);

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(
            () => new WorkshopClient(http).SendAsync(Gadget(new() { Timeout = TimeSpan.FromMilliseconds(20) })));

        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Contains("0.02 seconds", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_and_policy_are_those_of_the_call()
    {
        using var handler = new VersionHandler();
        using var http = new HttpClient(handler);
        var client = new WorkshopClient(http);

        await client.SendAsync(Gadget(new() { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact }));
        await client.SendAsync(Gadget(null));

        Assert.Equal(
            [(HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), (http.DefaultRequestVersion, http.DefaultVersionPolicy)],
            handler.Versions);
    }

    [Fact]
    public async Task Values_of_a_call_are_not_in_messages()
    {
        using var server = new Server(HttpStatusCode.BadRequest, """{"message":"bad key-of-the-call and query-of-the-call"}""");

        var exception = await Assert.ThrowsAnyAsync<ApiException>(() => server.Client().Gadgets.GetGadgetAsync(new()
        {
            GadgetId = "1",
            CallOptions = new() { Headers = { ["X-Key"] = "key-of-the-call" }, Query = { ["q"] = "query-of-the-call" } },
        }));

        Assert.DoesNotContain("of-the-call", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_has_them()
    {
        using var handler = new Server(HttpStatusCode.OK, """{"items":["x"],"hasMore":false}""");

        await handler.Client().Stock
            .ListOrdersItemsAsync(new() { CallOptions = new() { Headers = { ["X-Page"] = "all" } } }).ToListAsync();

        Assert.Equal("all", handler.Request["X-Page"]);
    }

    [Fact]
    public void A_curl_command_has_them()
    {
        using var server = new Server();

        var command = server.Client().ToCurl(Gadget(new() { Query = { ["a"] = "b" }, Headers = { ["X-Mode"] = "new" } }));

        Assert.Contains("?a=b", command, StringComparison.Ordinal);
        Assert.Contains("X-Mode: new", command, StringComparison.Ordinal);
    }

    private static GetGadgetRequest Gadget(CallOptions? options) => new() { GadgetId = "1", CallOptions = options };

    private static async Task<SentRequest> SendAsync<T>(IApiRequest<T> request, WorkshopClientOptions? options = null)
        where T : ApiResponse, IApiResponse<T>
    {
        using var server = new Server();
        await server.Client(options).SendAsync(request);
        return server.Request;
    }

    private sealed class HangingHandler : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new();
        }
    }

    private sealed class VersionHandler : HttpMessageHandler
    {
        public List<(Version, HttpVersionPolicy)> Versions { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Versions.Add((request.Version, request.VersionPolicy));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }
}
