using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

public sealed class ApiClientTests
{
    private static readonly UpdateStatusRequest Request = new() { GadgetId = "1", Action = "start" };

    [Fact]
    public async Task A_mock_client_cannot_send()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new MockClient().SendAsync(Request));

        Assert.Contains(nameof(MockClient), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mock_client_cannot_describe_a_request() =>
        Assert.Throws<InvalidOperationException>(() => new MockClient().ToCurl(Request));

    [Fact]
    public async Task A_mock_group_answers_for_the_methods_it_overrides_and_fails_for_the_others()
    {
        var group = new MockGadgets();

        Assert.Equal("https://mock.test", (await group.GetManualAsync(new() { GadgetId = "1" })).ManualUrl);
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => group.UpdateStatusAsync(Request));
        Assert.Contains(nameof(MockGadgets), exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_sent_by_another_client_is_refused_with_the_options_it_needs()
    {
        using var server = new Server();
        using var httpClient = new HttpClient(server);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => new ArchiveClient(httpClient).SendAsync(Request));

        Assert.Contains(nameof(WorkshopClientOptions), exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_plain_method_of_an_operation_without_a_body_succeeds_with_2xx()
    {
        using var server = new Server(HttpStatusCode.Accepted);

        await server.Client().Gadgets.UpdateStatusAsync(Request);

        Assert.Equal("/v2/gadgets/1/status", server.Request.Target);
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.MultipleChoices)]
    [InlineData((HttpStatusCode)599)]
    public async Task The_plain_method_throws_with_the_response_unless_the_status_is_2xx(HttpStatusCode status)
    {
        using var server = new Server(status, """{"code":1001,"message":"Gone."}""");

        var exception = await Assert.ThrowsAsync<ApiException<UpdateStatusResponse>>(
            () => server.Client().Gadgets.UpdateStatusAsync(Request));

        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(status, exception.Response.StatusCode);
        Assert.Same(UpdateStatusRequest.Operation, exception.Operation);
        Assert.Equal("1001", exception.Error?.Code);
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, typeof(UpdateStatusResponse.NoContent))]
    [InlineData(HttpStatusCode.NotFound, typeof(UpdateStatusResponse.NotFound))]
    [InlineData(HttpStatusCode.InternalServerError, typeof(UpdateStatusResponse.Undocumented))]
    public async Task The_response_form_gives_the_case_of_the_status(HttpStatusCode status, Type expected)
    {
        using var server = new Server(status);

        Assert.IsType(expected, await server.Client().Gadgets.UpdateStatusResponseAsync(Request));
    }

    [Fact]
    public async Task The_plain_method_of_an_operation_with_a_body_gives_the_body()
    {
        using var server = new Server(HttpStatusCode.OK, """{"manual_url":"https://a.test"}""");

        var details = await server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" });

        Assert.Equal("https://a.test", details.ManualUrl);
    }

    [Fact]
    public async Task The_plain_method_throws_where_the_status_is_not_2xx()
    {
        using var server = new Server(HttpStatusCode.BadRequest, """{"manual_url":"https://a.test"}""");

        var exception = await Assert.ThrowsAsync<ApiException<GetManualResponse>>(
            () => server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" }));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
    }

    private sealed class MockClient : WorkshopClient;

    private sealed class MockGadgets : GadgetsClient
    {
        public override Task<Manual> GetManualAsync(GetManualRequest request, CancellationToken cancellationToken = default) =>
            Task.FromResult(new Manual { ManualUrl = "https://mock.test" });
    }
}
