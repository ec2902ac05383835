using System.Net;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Streams;

/// <summary>Whoever reads from the connection holds it, and whatever ends the reading gives it back.</summary>
public sealed class LifetimeTests
{
    private const string EventStream = "text/event-stream";

    private static readonly WatchGadgetRequest Watch = new() { GadgetId = "1" };

    private static readonly DownloadDrawingRequest Drawing = new() { GadgetId = "1" };

    [Fact]
    public async Task A_binary_body_is_a_stream_that_holds_the_connection_until_it_is_disposed()
    {
        using var server = new StreamServer("application/pdf", ["%PDF", "-1.7"]);

        var stream = await server.Client().Gadgets.DownloadDrawingAsync(Drawing);

        Assert.Equal(0, server.Body.PiecesRead);
        using var text = new StreamReader(stream, Encoding.ASCII);
        Assert.Equal("%PDF-1.7", await text.ReadToEndAsync());
        Assert.Equal("application/pdf", stream.ContentType);
        Assert.False(server.Body.IsDisposed);
        await stream.DisposeAsync();
        Assert.True(server.Body.IsDisposed);
    }

    [Fact]
    public async Task No_limit_holds_for_a_stream()
    {
        using var server = new StreamServer("application/octet-stream", ["12345678"]);

        await using var stream = await server.Client(new() { MaxResponseBytes = 4 }).Gadgets.DownloadDrawingAsync(Drawing);

        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        Assert.Equal(8, copy.Length);
    }

    [Theory]
    [InlineData("attachment; filename=\"report.pdf\"", "report.pdf")]
    [InlineData("attachment; filename=\"x\"; filename*=UTF-8''%C3%BC.pdf", "\u00FC.pdf")]
    [InlineData("attachment; filename=\"../../etc/passwd\"", "passwd")]
    [InlineData("attachment; filename=\"C:\\\\Windows\\\\x.dll\"", "x.dll")]
    [InlineData("attachment; filename=\"a \\\"b\\\".pdf\"", "a \"b\".pdf")]
    [InlineData("attachment; filename=\"report.pdf\";", "report.pdf")]
    // UTF-8 and Latin-1, as .NET reads their bytes.
    [InlineData("attachment; filename=\"\u00C3\u00BC.pdf\"", "\u00FC.pdf")]
    [InlineData("attachment; filename=\"\u00FC.pdf\"", "\u00FC.pdf")]
    [InlineData("attachment; filename=Quarterly report (1).pdf", "Quarterly report (1).pdf")]
    [InlineData("attachment; FileName=a b.pdf; size=3", "a b.pdf")]
    [InlineData("attachment; size=a b", null)]
    [InlineData("attachment; filename=\"a/\"", null)]
    [InlineData("attachment; filename=\"..\"", null)]
    [InlineData("attachment; filename*=UTF-8''a%2F%2E", null)]
    [InlineData("inline", null)]
    public async Task The_name_that_a_server_gives_is_a_name_and_no_path(string disposition, string? name)
    {
        using var server = new Server(() =>
        {
            var content = Server.Text("x", "application/pdf");
            content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
            return new(HttpStatusCode.OK) { Content = content };
        });

        await using var stream = await server.Client().Gadgets.DownloadDrawingAsync(Drawing);

        Assert.Equal(name, stream.FileName);
        Assert.Equal(1, stream.ContentLength);
    }

    [Fact]
    public async Task A_response_that_is_disposed_gives_the_connection_back_unread()
    {
        using var first = new StreamServer(EventStream, ["data: a\n\n"]);
        using var second = new StreamServer(EventStream, ["data: a\n\n"]);

        using (await first.Client().Gadgets.WatchGadgetResponseAsync(Watch))
            Assert.False(first.Body.IsDisposed);
        await (await second.Client().Gadgets.WatchGadgetResponseAsync(Watch)).DisposeAsync();

        Assert.True(first.Body.IsDisposed);
        Assert.True(second.Body.IsDisposed);
    }

    [Fact]
    public async Task An_enumeration_that_ends_early_gives_the_connection_back()
    {
        using var server = new StreamServer(EventStream, ["data: a\n\n"], ScriptedStream.Never);

        await foreach (var item in server.Events())
            break;

        Assert.True(server.Body.IsDisposed);
    }

    [Fact]
    public async Task A_cancelled_enumeration_gives_the_connection_back()
    {
        using var source = new CancellationTokenSource();
        using var server = new StreamServer(EventStream, ["data: a\n\n"], ScriptedStream.Never);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in server.Events(cancellationToken: source.Token))
                await source.CancelAsync();
        });

        Assert.True(server.Body.IsDisposed);
    }

    [Fact]
    public async Task A_connection_that_breaks_is_an_HttpRequestException_and_is_given_back()
    {
        var cause = new IOException("reset");
        using var server = new StreamServer(EventStream, ["data: a\n\nda"], _ => ValueTask.FromException<int>(cause));

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => server.Events().ToListAsync().AsTask());

        Assert.Same(cause, exception.InnerException);
        Assert.True(server.Body.IsDisposed);
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_enumeration_begins_and_each_one_sends_anew()
    {
        using var server = new StreamServer(EventStream, []);
        var items = server.Events();

        Assert.Equal(0, server.Requests);
        await foreach (var item in items)
            Assert.Fail("There is none.");
        await foreach (var item in items)
            Assert.Fail("There is none.");
        Assert.Equal(2, server.Requests);
    }

    [Fact]
    public async Task The_items_of_a_response_are_enumerated_once()
    {
        using var server = new StreamServer(EventStream, ["data: a\n\n"]);
        await using var response = await server.Client().Gadgets.WatchGadgetResponseAsync(Watch);
        var items = Assert.IsType<WatchGadgetResponse.Ok>(response).Body;
        await foreach (var item in items)
            Assert.Equal("a", item.Data);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => await items.GetAsyncEnumerator().MoveNextAsync());
    }

    [Fact]
    public async Task The_timeout_of_the_client_does_not_cut_a_stream_whose_headers_have_come()
    {
        // Longer and longer, until the headers come in time on a busy machine.
        for (var limit = TimeSpan.FromMilliseconds(50); ; limit *= 2)
        {
            using var server = new StreamServer(EventStream, ["data: a\n\n"], async cancellationToken =>
            {
                await Task.Delay(limit * 3, cancellationToken);
                return 0;
            });
            using var handler = new Server(() => new(HttpStatusCode.OK) { Content = new StreamContent(server.Body) });
            using var http = new HttpClient(handler, disposeHandler: false) { Timeout = limit };
            try
            {
                await foreach (var item in new WorkshopClient(http).Gadgets.WatchGadgetAsync(Watch))
                    Assert.Equal("a", item.Data);

                Assert.True(server.Body.IsDisposed);
                return;
            }
            catch (TaskCanceledException) when (server.Body.PiecesRead == 0)
            {
            }
        }
    }

    [Fact]
    public async Task An_error_is_read_at_once_and_nothing_is_held()
    {
        using var server = new StreamServer(
            "application/json", ["""{"code":"7","message":"no"}"""], status: HttpStatusCode.BadRequest);

        var exception = await Assert.ThrowsAsync<ApiException<WatchGadgetResponse>>(() => server.Events().ToListAsync().AsTask());

        Assert.Equal("7", exception.Error?.Code);
        Assert.Equal("""{"code":"7","message":"no"}""", exception.Response.ReadText());
        Assert.True(server.Body.IsDisposed);
    }

    [Fact]
    public async Task The_raw_body_of_a_stream_is_empty()
    {
        using var server = new StreamServer(EventStream, ["data: a\n\n"]);

        await using var response = await server.Client().Gadgets.WatchGadgetResponseAsync(Watch);

        Assert.True(response.RawBody.IsEmpty);
        Assert.Equal(EventStream, response.ContentType);
    }
}
