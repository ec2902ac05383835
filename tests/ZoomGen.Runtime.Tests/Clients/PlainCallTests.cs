using System.Net;
using System.Text;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>
/// A method that returns only the body gives the memory of the response back. Whoever overrides SendAsync sees the response, and what
/// has been read from it stays.
/// </summary>
public sealed class PlainCallTests
{
    [Fact]
    public async Task A_response_that_an_override_awaits_keeps_its_body()
    {
        using var server = Numbered();
        using var http = new HttpClient(server, disposeHandler: false);
        var client = new AwaitingClient(http);

        await client.Gadgets.GetManualAsync(new() { GadgetId = "1" });
        await client.Gadgets.GetManualAsync(new() { GadgetId = "2" });

        Assert.Equal([Body(1), Body(2)], client.Responses.Select(response => Encoding.UTF8.GetString(response.RawBody.Span)));
    }

    [Fact]
    public async Task A_body_that_an_override_has_got_is_not_used_again()
    {
        using var server = Numbered();
        using var http = new HttpClient(server, disposeHandler: false);
        var bodies = new List<ReadOnlyMemory<byte>>();
        var client = new PassingClient(http, response => bodies.Add(response.RawBody));

        await client.Gadgets.GetManualAsync(new() { GadgetId = "1" });
        await client.Gadgets.GetManualAsync(new() { GadgetId = "2" });

        Assert.Equal([Body(1), Body(2)], bodies.Select(body => Encoding.UTF8.GetString(body.Span)));
    }

    [Fact]
    public async Task A_body_that_nobody_has_asked_for_cannot_be_had_afterwards()
    {
        using var server = Numbered();
        using var http = new HttpClient(server, disposeHandler: false);
        var responses = new List<ApiResponse>();
        var client = new PassingClient(http, responses.Add);

        await client.Gadgets.GetManualAsync(new() { GadgetId = "1" });

        var exception = Assert.Throws<InvalidOperationException>(() => Assert.Single(responses).RawBody);
        Assert.EndsWith("Read RawBody before it returns.", exception.Message, StringComparison.Ordinal);
    }

    // Each answer has another body of the same length.
    private static Server Numbered()
    {
        var number = 0;
        return new(() => new(HttpStatusCode.OK) { Content = Server.Text(Body(++number), "application/json") });
    }

    private static string Body(int number) => $$"""{"manual_url":"https://a.test/{{number}}"}""";

    private sealed class AwaitingClient(HttpClient http) : WorkshopClient(http)
    {
        public List<ApiResponse> Responses { get; } = [];

        public override async Task<TResponse> SendAsync<TResponse>(
            IApiRequest<TResponse> request, CancellationToken cancellationToken = default)
        {
            var response = await base.SendAsync(request, cancellationToken);
            Responses.Add(response);
            return response;
        }
    }

    /// <summary>Returns the task of the base method, after a look at its response. The server answers at once.</summary>
    private sealed class PassingClient(HttpClient http, Action<ApiResponse> look) : WorkshopClient(http)
    {
        public override Task<TResponse> SendAsync<TResponse>(
            IApiRequest<TResponse> request, CancellationToken cancellationToken = default)
        {
            var task = base.SendAsync(request, cancellationToken);
            Assert.True(LookAsync(task).IsCompletedSuccessfully);
            return task;
        }

        private async Task LookAsync<TResponse>(Task<TResponse> task)
            where TResponse : ApiResponse => look(await task);
    }
}
