using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Streams;

/// <summary>Streams of events, as section 9.2 of the HTML standard has them.</summary>
public sealed class EventTests
{
    private const string EventStream = "text/event-stream";

    // The first four are the standard's own examples.
    public static TheoryData<string, string[]> Streams => new()
    {
        { "data: YHOO\ndata: +2\ndata: 10\n\n", ["message|YHOO\n+2\n10||"] },
        {
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
            ["message|first event|1|", "message|second event||", "message| third event||"]
        },
        { "data\n\ndata\ndata\n\ndata:", ["message|||", "message|\n||"] },
        { "data:test\n\ndata: test\n\n", ["message|test||", "message|test||"] },
        { "event: add\ndata: 1\n\ndata: 2\n\n", ["add|1||", "message|2||"] },
        { "event: add\n\ndata: 2\n\n", ["message|2||"] },
        { "data: a\r\rdata: b\r\n\r\ndata: c\n\n", ["message|a||", "message|b||", "message|c||"] },
        { "\uFEFFdata: a\n\n", ["message|a||"] },
        { "\uFEFF\uFEFFdata: a\n\n", [] },
        { "id: 7\n\ndata: a\n\n", ["message|a|7|"] },
        { "id: 7\ndata: a\n\nid: b\0\ndata: b\n\n", ["message|a|7|", "message|b|7|"] },
        {
            "retry: 1500\ndata: a\n\nretry: 2s\ndata: b\n\nretry:-1\ndata: c\n\n",
            ["message|a||1500", "message|b||1500", "message|c||1500"]
        },
        { "retry: 99999999999999999999\ndata: a\n\n", ["message|a||"] },
        // The longest time that a timer cannot wait.
        { "retry: 4294967295\ndata: a\n\n", ["message|a||"] },
        { "Data: a\nunknown: b\n: comment\n\n", [] },
        { "data: a:b\n\n", ["message|a:b||"] },
        { "data: cut off by the end\n", [] },
        { "", [] },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public async Task Events_are_what_the_standard_makes_of_their_lines(string body, string[] expected)
    {
        using var whole = new StreamServer(EventStream, [body]);
        // However the network cuts it.
        using var pieces = new StreamServer(EventStream, [.. body.Select(character => character.ToString())]);

        Assert.Equal(expected, (await whole.Events().ToListAsync()).Select(Text));
        Assert.Equal(expected, (await pieces.Events().ToListAsync()).Select(Text));
    }

    [Fact]
    public async Task An_event_is_there_before_the_stream_goes_on()
    {
        using var server = new StreamServer(EventStream, ["data: a\r\r"], ScriptedStream.Never);
        await using var events = server.Events().GetAsyncEnumerator();

        Assert.True(await events.MoveNextAsync());
        Assert.Equal("a", events.Current.Data);
    }

    [Theory]
    [InlineData("text/event-stream; charset=utf-8")]
    [InlineData("")]
    public async Task The_type_may_have_parameters_or_be_missing(string contentType)
    {
        using var server = new StreamServer(contentType, ["data: a\n\n"]);

        Assert.Single(await server.Events().ToListAsync());
    }

    [Fact]
    public async Task A_body_of_another_type_is_no_stream_of_events()
    {
        using var server = new StreamServer("application/json", ["{\"error\":\"hidden-word\"}"]);

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(() => server.Events().ToListAsync().AsTask());

        Assert.Equal(
            "GET /gadgets/:gadgetId/events answered 200 OK: the body (\"application/json\") is not an event stream at byte 0.",
            exception.Message);
        Assert.True(server.Body.IsDisposed);
    }

    [Theory]
    [InlineData("data: 123\n\n", true)]
    [InlineData("data: 1234\n\n", false)]
    [InlineData("data: 1\ndata: 2\ndata: 3\ndata: 4\ndata: 5\n", false)]
    [InlineData("data: 1\n\ndata: 2\n\ndata: 3\n\ndata: 4\n\ndata: 5\n\n", true)]
    public async Task The_limit_is_that_of_one_event(string body, bool isWithin)
    {
        using var server = new StreamServer(EventStream, [body]);
        var reading = server.Events(new() { MaxResponseBytes = 9 }).ToListAsync().AsTask();

        if (isWithin)
            await reading;
        else
            Assert.Equal(9, (await Assert.ThrowsAsync<ResponseTooLargeException>(() => reading)).Limit);
        Assert.True(server.Body.IsDisposed);
    }

    [Fact]
    public async Task A_long_event_grows_beyond_every_buffer()
    {
        var data = new string('x', 100_000);
        using var server = new StreamServer(EventStream, [$"data: {data}\n", $"data: {data}\n\n"]);

        Assert.Equal($"{data}\n{data}", Assert.Single(await server.Events().ToListAsync()).Data);
    }

    private static string Text(ServerSentEvent item) => $"{item.Type}|{item.Data}|{item.Id}|{item.Retry?.TotalMilliseconds}";
}
