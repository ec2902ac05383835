using System.Net;
using ZoomGen.Runtime.Tests.Support;

namespace ZoomGen.Runtime.Tests.Clients;

/// <summary>A server that answers with another 2xx than the documented one has done the work.</summary>
public sealed class AnySuccessTests
{
    private const string EventStream = "text/event-stream";

    [Theory]
    [InlineData(HttpStatusCode.Created)]
    [InlineData(HttpStatusCode.Accepted)]
    [InlineData((HttpStatusCode)299)]
    public async Task The_body_of_an_undocumented_success_is_read_like_the_documented_one(HttpStatusCode status)
    {
        using var server = new Server(status, """{"manual_url":"https://a.test"}""");

        var manual = await server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" });

        Assert.Equal("https://a.test", manual.ManualUrl);
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, "", "has no body, where one is documented.")]
    [InlineData(HttpStatusCode.Created, "", "has no body, where one is documented.")]
    [InlineData(HttpStatusCode.Accepted, "<html>", "(\"application/json\") is not what is documented.")]
    public async Task Without_the_documented_body_the_exception_says_that_the_request_succeeded(
        HttpStatusCode status, string body, string fault)
    {
        using var server = new Server(status, body);

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(
            () => server.Client().Gadgets.GetManualAsync(new() { GadgetId = "1" }));

        Assert.Equal(status, exception.StatusCode);
        Assert.EndsWith($": the request succeeded, and its response {fault}", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(EventStream)]
    [InlineData("")]
    public async Task Events_are_read_whatever_the_success(string contentType)
    {
        using var server = new StreamServer(contentType, ["data: a\n\n"], status: HttpStatusCode.Accepted);

        Assert.Equal("a", Assert.Single(await server.Events().ToListAsync()).Data);
        Assert.True(server.Body.IsDisposed);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData((HttpStatusCode)599)]
    public async Task An_undocumented_error_has_no_stream(HttpStatusCode status)
    {
        using var server = new StreamServer("application/json", ["{}"], status: status);
        var gadgets = server.Client().Gadgets;

        Assert.Null(Assert.IsType<ExportPartsResponse.Undocumented>(await gadgets.ExportPartsResponseAsync(new())).Body);
        Assert.Null(Assert.IsType<ExportReadingsResponse.Undocumented>(await gadgets.ExportReadingsResponseAsync(new())).Body);
        Assert.Null(Assert.IsType<WatchGadgetResponse.Undocumented>(
            await gadgets.WatchGadgetResponseAsync(new() { GadgetId = "1" })).Body);
        Assert.Null(Assert.IsType<DownloadDrawingResponse.Undocumented>(
            await gadgets.DownloadDrawingResponseAsync(new() { GadgetId = "1" })).Body);
    }

    [Fact]
    public async Task An_undocumented_stream_is_a_body_of_its_response()
    {
        using var server = new StreamServer("image/png", ["abc"], status: HttpStatusCode.NonAuthoritativeInformation);

        var response = await server.Client().Gadgets.DownloadDrawingResponseAsync(new() { GadgetId = "1" });

        var undocumented = Assert.IsType<DownloadDrawingResponse.Undocumented>(response);
        using var reader = new StreamReader(undocumented.Body!);
        Assert.Equal("abc", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_success_of_another_kind_than_a_stream_is_kept_and_nothing_is_held()
    {
        using var server = new StreamServer("application/json", ["""{"a":1}"""], status: HttpStatusCode.Accepted);

        var response = await server.Client().Gadgets.WatchGadgetResponseAsync(new() { GadgetId = "1" });

        Assert.Null(Assert.IsType<WatchGadgetResponse.Undocumented>(response).Body);
        Assert.Equal("""{"a":1}""", response.ReadText());
        Assert.True(server.Body.IsDisposed);
    }

    [Fact]
    public async Task A_stream_that_was_not_sent_is_an_error_that_says_that_the_request_succeeded()
    {
        using var server = new StreamServer("", [], status: HttpStatusCode.NoContent);

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(() => server.Events().ToListAsync().AsTask());

        Assert.Contains("the request succeeded", exception.Message, StringComparison.Ordinal);
        Assert.True(server.Body.IsDisposed);
    }
}
