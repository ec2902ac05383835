using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>What handlers are told of the messages that they send, and programs of the calls that end.</summary>
public sealed class HandlerFactsTests
{
    [Fact]
    public async Task A_message_says_how_much_time_is_left_for_its_call()
    {
        using var handler = new Observer(message => message.GetRemainingTime());

        await SendAsync(handler, new() { Timeout = TimeSpan.FromMinutes(7) });

        var left = Assert.IsType<TimeSpan>(handler.Found);
        Assert.InRange(left, TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(7));
    }

    [Fact]
    public async Task A_message_without_a_limit_says_none()
    {
        using var handler = new Observer(message => message.GetRemainingTime());

        await SendAsync(handler, new() { Timeout = Timeout.InfiniteTimeSpan });

        Assert.Null(handler.Found);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_says_whether_its_body_can_be_sent_again(bool canSeek)
    {
        using var handler = new Observer(message => message.CanBeSentAgain());
        using var stream = new OneWay(canSeek);

        await SendAsync(handler, new(), (ref request) => request.WriteFile(ApiFile.FromStream("a", stream)));

        Assert.Equal(canSeek, handler.Found);
    }

    [Fact]
    public void A_message_of_another_client_is_known_by_its_content()
    {
        using var text = new HttpRequestMessage { Content = new StringContent("a") };
        using var stream = new HttpRequestMessage { Content = new StreamContent(Stream.Null) };

        Assert.True(text.CanBeSentAgain());
        Assert.False(stream.CanBeSentAgain());
        Assert.Null(text.GetRemainingTime());
    }

    [Fact]
    public void A_response_says_how_long_to_wait()
    {
        using var message = new HttpResponseMessage { Headers = { { "Retry-After", "7" }, { "RateLimit-Remaining", "3" } } };

        Assert.Equal(TimeSpan.FromSeconds(7), message.GetRetryAfter());
        Assert.Equal(3, message.GetRateLimit()?.Remaining);
    }

    [Fact]
    public async Task A_call_that_has_ended_is_told_with_its_status_and_the_number_of_its_requests()
    {
        var statuses = new Queue<HttpStatusCode>([HttpStatusCode.TemporaryRedirect, HttpStatusCode.NotFound]);
        using var server = new Server(() => new(statuses.Dequeue()) { Headers = { Location = new("https://h.test/y") } });
        var calls = new List<CompletedCall>();

        await server.Client(new() { OnCompleted = calls.Add }).SendAsync(Request((ref _) => { }));

        var call = Assert.Single(calls);
        Assert.Equal(("Test", HttpStatusCode.NotFound, 2), (call.Operation.Name, call.StatusCode, call.RequestCount));
        Assert.Null(call.Exception);
    }

    [Fact]
    public async Task A_call_that_has_failed_is_told_with_its_exception()
    {
        var fault = new HttpRequestException();
        using var server = new Server(() => throw fault);
        var calls = new List<CompletedCall>();

        await Assert.ThrowsAsync<HttpRequestException>(
            () => server.Client(new() { OnCompleted = calls.Add }).SendAsync(Request((ref _) => { })));

        Assert.Same(fault, Assert.Single(calls).Exception);
    }

    private static async Task SendAsync(HttpMessageHandler handler, CallOptions options, WriteRequest? write = null)
    {
        using var httpClient = new HttpClient(handler);
        await new WorkshopClient(httpClient).SendAsync(Request(write ?? ((ref _) => { }), options));
    }

    private static TestRequest Request(WriteRequest write, CallOptions? options = null) => new((ref request) =>
    {
        request.WriteVariable("baseUrl", "https://h.test/x");
        write(ref request);
    })
    {
        CallOptions = options,
    };

    private sealed class Observer(Func<HttpRequestMessage, object?> look) : HttpMessageHandler
    {
        public object? Found { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Found = look(request);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }

    private sealed class OneWay(bool canSeek) : MemoryStream
    {
        public override bool CanSeek => canSeek;
    }
}
