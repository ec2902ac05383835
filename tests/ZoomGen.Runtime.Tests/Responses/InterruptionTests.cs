using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Responses;

public sealed class InterruptionTests
{
    private static readonly TestRequest Request = new((ref request) => request.WriteVariable("baseUrl", "https://h.test/hidden-word"));

    [Fact]
    public async Task A_cancelled_call_sends_nothing_and_carries_the_callers_token()
    {
        using var server = new Server();
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Client().SendAsync(Request, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_call_cancelled_while_the_body_comes_in_carries_the_callers_token(HttpStatusCode status)
    {
        using var source = new CancellationTokenSource();
        using var stream = new ScriptedStream([[1]], async cancellationToken =>
        {
            await source.CancelAsync();
            return await ScriptedStream.Never(cancellationToken);
        });
        using var server = new Server(() => new(status) { Content = new StreamContent(stream) });

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => server.Client().SendAsync(Request, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.IsNotType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task A_body_slower_than_the_timeout_of_the_client_is_a_timeout()
    {
        using var stream = new ScriptedStream([[1]], ScriptedStream.Never);
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = new StreamContent(stream) });
        using var httpClient = new HttpClient(server, disposeHandler: false) { Timeout = TimeSpan.FromMilliseconds(200) };
        using var source = new CancellationTokenSource();

        var exception = await Assert.ThrowsAsync<TaskCanceledException>(
            () => new WorkshopClient(httpClient).SendAsync(Request, source.Token));

        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.NotEqual(source.Token, exception.CancellationToken);
    }

    [Fact]
    public async Task Without_a_timeout_the_caller_alone_ends_the_call()
    {
        using var source = new CancellationTokenSource();
        using var stream = new ScriptedStream([], async cancellationToken =>
        {
            Assert.Equal(source.Token, cancellationToken);
            await source.CancelAsync();
            return await ScriptedStream.Never(cancellationToken);
        });
        using var server = new Server(() => new(HttpStatusCode.OK) { Content = new StreamContent(stream) });
        using var httpClient = new HttpClient(server, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new WorkshopClient(httpClient).SendAsync(Request, source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task A_connection_that_breaks_while_the_body_comes_in_is_an_HttpRequestException(HttpStatusCode status)
    {
        Exception[] causes =
        [
            new IOException("reset"),
            new InvalidDataException("broken gzip"),
            new HttpIOException(HttpRequestError.ResponseEnded, "early end"),
        ];
        foreach (var cause in causes)
        {
            using var stream = new ScriptedStream([[1]], _ => ValueTask.FromException<int>(cause));
            using var server = new Server(() => new(status) { Content = new StreamContent(stream) });

            var exception = await Assert.ThrowsAsync<HttpRequestException>(() => server.Client().SendAsync(Request));

            Assert.Same(cause, exception.InnerException);
            Assert.Contains("POST /things/:id", exception.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("hidden-word", exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_server_that_is_not_reached_is_an_HttpRequestException()
    {
        using var server = new Server(() => throw new HttpRequestException("refused"));

        await Assert.ThrowsAsync<HttpRequestException>(() => server.Client().SendAsync(Request));
    }
}
