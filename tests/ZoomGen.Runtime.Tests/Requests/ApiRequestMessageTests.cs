using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Requests;

/// <summary>A handler knows the request that a message is sent for.</summary>
public sealed class ApiRequestMessageTests
{
    [Fact]
    public async Task A_message_carries_its_request()
    {
        var request = new GetManualRequest { GadgetId = "1" };
        using var handler = new AskingHandler("""{"manual_url":"a"}""");
        using var client = new HttpClient(handler);

        await new WorkshopClient(client).Gadgets.GetManualAsync(request);

        Assert.Same(request, Assert.Single(handler.Requests));
    }

    [Fact]
    public async Task Each_page_has_a_request_of_its_own_that_is_not_changed_afterwards()
    {
        using var handler = new AskingHandler("""{"items":["x"],"nextCursor":"b","hasMore":true}""", """{"items":["y"],"hasMore":false}""");
        using var client = new HttpClient(handler);

        await new WorkshopClient(client).Stock.ListOrdersItemsAsync(new() { Cursor = "a" }).ToListAsync();

        Assert.Equal(["a", "b"], handler.Requests.Cast<ListOrdersRequest>().Select(request => request.Cursor));
    }

    [Fact]
    public void A_message_of_another_client_has_none()
    {
        using var message = new HttpRequestMessage();

        Assert.Null(message.GetApiRequest());
    }

    private sealed class AskingHandler(params string[] bodies) : HttpMessageHandler
    {
        public List<IApiRequest?> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add(request.GetApiRequest());
            return Task.FromResult(new HttpResponseMessage { Content = Server.Text(bodies[Requests.Count - 1], "application/json") });
        }
    }
}
