using System.Net;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Streams;

/// <summary>Event streams that go on after the connection ends (HTML standard, section 9.2.3).</summary>
public sealed class EventReconnectionTests : IDisposable
{
    private readonly Queue<Func<HttpResponseMessage>> _answers = new();
    private readonly Server _server;

    public EventReconnectionTests() => _server = new(() => _answers.Dequeue()());

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task The_request_is_sent_again_with_the_last_id_until_the_server_has_no_more()
    {
        Answer("retry: 1\nid: 7\ndata: a\n\ndata: cut off");
        Answer("data: b\n\nid: 8é\n\n");
        Answer("", HttpStatusCode.NoContent);

        Assert.Equal([("a", "7"), ("b", "7")], (await EventsAsync()).Select(item => (item.Data, item.Id)));
        Assert.Equal([null, "7", "8\u00C3\u00A9"], _server.Requests.Select(request => request["Last-Event-ID"]));
    }

    [Fact]
    public async Task An_id_that_no_header_can_contain_is_not_sent()
    {
        Answer("retry: 1\nid: 7\u0001\ndata: a\n\n");
        Answer("data: b\n\n");
        Answer("", HttpStatusCode.NoContent);

        Assert.Equal([("a", "7\u0001"), ("b", "7\u0001")], (await EventsAsync()).Select(item => (item.Data, item.Id)));
        Assert.Equal([null, null, null], _server.Requests.Select(request => request["Last-Event-ID"]));
    }

    [Fact]
    public async Task What_the_end_of_a_connection_cuts_off_has_not_been_received()
    {
        Answer("retry: 1\nid: 7\ndata: a\n\nid: 8\ndata: b\nretry: 2");
        Answer("data: b\n\n");
        Answer("", HttpStatusCode.NoContent);

        var milliseconds = TimeSpan.FromMilliseconds(1);
        Assert.Equal([("a", milliseconds), ("b", milliseconds)], (await EventsAsync()).Select(item => (item.Data, item.Retry)));
        Assert.Equal([null, "7", "7"], _server.Requests.Select(request => request["Last-Event-ID"]));
    }

    [Fact]
    public async Task A_connection_that_breaks_has_ended_too()
    {
        _answers.Enqueue(() => Create("retry: 1\ndata: a\n\n", HttpStatusCode.OK, _ => throw new IOException("The connection broke.")));
        Answer("data: b\n\n");
        Answer("", HttpStatusCode.NoContent);

        Assert.Equal(["a", "b"], (await EventsAsync()).Select(item => item.Data));
    }

    [Fact]
    public async Task A_server_that_cannot_be_reached_is_tried_again()
    {
        Answer("retry: 1\ndata: a\n\n");
        _answers.Enqueue(() => throw new HttpRequestException("No such host."));
        Answer("data: b\n\n");
        Answer("", HttpStatusCode.NoContent);

        Assert.Equal(["a", "b"], (await EventsAsync()).Select(item => item.Data));
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_tried_again()
    {
        Answer("retry: 1\ndata: a\n\n");
        // As HttpClient does after its time limit.
        _answers.Enqueue(() => throw new TaskCanceledException("Too slow.", new TimeoutException()));
        Answer("data: b\n\n");
        Answer("", HttpStatusCode.NoContent);

        Assert.Equal(["a", "b"], (await EventsAsync()).Select(item => item.Data));
    }

    [Fact]
    public async Task An_error_ends_the_events()
    {
        Answer("retry: 1\ndata: a\n\n");
        Answer("{\"message\":\"Gone.\"}", HttpStatusCode.Gone, "application/json");

        var exception = await Assert.ThrowsAsync<ApiException>(EventsAsync);

        Assert.Equal((HttpStatusCode.Gone, "Gone."), (exception.StatusCode, exception.Error?.Message));
    }

    [Fact]
    public async Task A_success_of_another_type_ends_the_events()
    {
        Answer("retry: 1\ndata: a\n\n");
        Answer("<html>", HttpStatusCode.OK, "text/html");

        await Assert.ThrowsAsync<UnreadableResponseException>(EventsAsync);
    }

    [Fact]
    public async Task Nobody_who_has_not_asked_is_connected_again()
    {
        Answer("retry: 1\ndata: a\n\n");

        var events = await _server.Client().Gadgets.WatchGadgetAsync(new() { GadgetId = "1" }).ToListAsync();

        Assert.Single(events);
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task The_wait_can_be_canceled()
    {
        Answer("retry: 600000\ndata: a\n\n");
        using var canceled = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in Watch(cancellationToken: canceled.Token))
                canceled.CancelAfter(20);
        });
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task A_stream_that_falls_silent_is_connected_again_after_its_timeout()
    {
        _answers.Enqueue(() => Create("retry: 1\ndata: a\n\n", HttpStatusCode.OK, ScriptedStream.Never));
        Answer("", HttpStatusCode.NoContent);

        Assert.Single(await EventsAsync(new() { StreamTimeout = TimeSpan.FromMilliseconds(20) }));
        Assert.Equal(2, _server.Requests.Count);
    }

    private async Task<List<ServerSentEvent>> EventsAsync(WorkshopClientOptions? options) =>
        await Watch(options).ToListAsync();

    private Task<List<ServerSentEvent>> EventsAsync() => EventsAsync(null);

    private IAsyncEnumerable<ServerSentEvent> Watch(WorkshopClientOptions? options = null, CancellationToken cancellationToken = default) =>
        _server.Client(options).Gadgets.WatchGadgetAsync(
            new() { GadgetId = "1", CallOptions = new() { ReconnectsEvents = true } }, cancellationToken);

    private void Answer(string body, HttpStatusCode status = HttpStatusCode.OK, string contentType = "text/event-stream") =>
        _answers.Enqueue(() => Create(body, status, contentType: contentType));

    private static HttpResponseMessage Create(
        string body,
        HttpStatusCode status,
        Func<CancellationToken, ValueTask<int>>? end = null,
        string contentType = "text/event-stream")
    {
        var content = new StreamContent(new ScriptedStream([Encoding.UTF8.GetBytes(body)], end));
        content.Headers.Add("Content-Type", contentType);
        return new(status) { Content = content };
    }
}
