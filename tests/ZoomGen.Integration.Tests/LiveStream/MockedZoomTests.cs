using System.Net;
using Zoom;
using Zoom.Meetings;
using ZoomGen.MockServer;

namespace ZoomGen.Integration.Tests.LiveStream;

/// <summary>The generated client against the mock server, over real connections.</summary>
public class MockedZoomTests
{
    private static readonly string Collection = Path.Combine(
        AppContext.BaseDirectory, "collections", "zoom-livestream.postman_collection.json");

    [Fact]
    public async Task The_plain_form_gives_the_typed_body()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();

        var details = await Client(http, server).Meetings.GetLiveStreamDetailsAsync(meetingId: 68423085);

        Assert.Equal(new Uri("https://somecompany.com/livestream"), details.StreamUrl);
        Assert.Equal("Contact It@somecompany.com", details.StreamKey);
        Assert.Equal(new Uri("https://somecompany.com/livestream/123"), details.PageUrl);
        Assert.Empty(details.AdditionalProperties);
    }

    [Fact]
    public async Task The_server_sees_what_was_set()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();

        await Client(http, server).Meetings.UpdateLiveStreamStatusAsync(
            new() { MeetingId = 5, Action = UpdateLiveStreamStatusAction.Stop });

        var received = Assert.Single(server.Requests);
        Assert.Equal(("PATCH", "/meetings/5/livestream/status"), (received.Method, received.PathAndQuery));
        Assert.Contains("name=\"action\"\r\n\r\nstop\r\n", received.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_required_field_gets_the_documented_failure()
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();

        var response = await Client(http, server).Meetings.UpdateLiveStreamResponseAsync(
            new() { MeetingId = 5, StreamUrl = "", StreamKey = "k", PageUrl = "https://example.test" });

        Assert.IsType<UpdateLiveStreamResponse.BadRequest>(response);
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, typeof(UpdateLiveStreamStatusResponse.NoContent))]
    [InlineData(HttpStatusCode.MultipleChoices, typeof(UpdateLiveStreamStatusResponse.MultipleChoices))]
    [InlineData(HttpStatusCode.BadRequest, typeof(UpdateLiveStreamStatusResponse.BadRequest))]
    [InlineData(HttpStatusCode.NotFound, typeof(UpdateLiveStreamStatusResponse.NotFound))]
    [InlineData(HttpStatusCode.TooManyRequests, typeof(UpdateLiveStreamStatusResponse.TooManyRequests))]
    public async Task Every_documented_status_is_a_case(HttpStatusCode status, Type expected)
    {
        await using var server = await PostmanMockServer.StartAsync(Collection);
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("x-mock-response-code", $"{(int)status}");

        var response = await Client(http, server).Meetings.UpdateLiveStreamStatusResponseAsync(meetingId: 1);

        Assert.IsType(expected, response);
        Assert.Equal(
            expected.Name,
            response.Match(
                _ => "NoContent", _ => "MultipleChoices", _ => "BadRequest", _ => "NotFound", _ => "TooManyRequests", _ => "Undocumented"));
    }

    [Theory]
    [InlineData(HttpStatusCode.NoContent, "NoContent")]
    [InlineData(HttpStatusCode.NotFound, "NotFound")]
    [InlineData(HttpStatusCode.BadGateway, "Undocumented")]
    public async Task A_handler_may_return_nothing(HttpStatusCode status, string expected)
    {
        using var handler = new CapturingHandler(status, "");
        var response = await new ZoomClient(new HttpClient(handler)).Meetings.UpdateLiveStreamStatusResponseAsync(meetingId: 1);
        var handled = new List<string>();

        response.Match(
            _ => handled.Add("NoContent"),
            _ => handled.Add("MultipleChoices"),
            _ => handled.Add("BadRequest"),
            _ => handled.Add("NotFound"),
            _ => handled.Add("TooManyRequests"),
            _ => handled.Add("Undocumented"));

        Assert.Equal([expected], handled);
    }

    [Fact]
    public async Task An_undocumented_status_is_a_case_too()
    {
        using var handler = new CapturingHandler(HttpStatusCode.BadGateway, "<html>");

        var response = await new ZoomClient(new HttpClient(handler)).Meetings.GetLiveStreamDetailsResponseAsync(meetingId: 1);

        Assert.Equal("<html>", Assert.IsType<GetLiveStreamDetailsResponse.Undocumented>(response).ReadText());
    }

    [Fact]
    public async Task A_response_that_differs_from_its_sample_loses_nothing()
    {
        using var handler = new CapturingHandler(
            HttpStatusCode.OK, """{"stream_url":null,"stream_key":{"a":1},"page_url":7,"new":[true]}""");

        var details = await new ZoomClient(new HttpClient(handler)).Meetings.GetLiveStreamDetailsAsync(meetingId: 1);

        Assert.Equal((null, null, null), (details.StreamUrl, details.StreamKey, details.PageUrl));
        Assert.Equal("7", details.AdditionalProperties["page_url"].GetRawText());
        Assert.Equal("""{"a":1}""", details.AdditionalProperties["stream_key"].GetRawText());
        Assert.Equal("[true]", details.AdditionalProperties["new"].GetRawText());
    }

    [Fact]
    public async Task A_client_can_be_mocked_without_an_interface()
    {
        var zoom = new MockedClient();

        Assert.Equal("mocked", (await zoom.Meetings.GetLiveStreamDetailsAsync(meetingId: 1)).StreamKey);
    }

    private static ZoomClient Client(HttpClient http, PostmanMockServer server) =>
        new(http, new ZoomClientOptions { BaseUrl = server.BaseUrl });

    private sealed class MockedClient : ZoomClient
    {
        public override MeetingsClient Meetings { get; } = new MockedMeetings();
    }

    private sealed class MockedMeetings : MeetingsClient
    {
        public override Task<LiveStreamDetails> GetLiveStreamDetailsAsync(
            GetLiveStreamDetailsRequest request, CancellationToken cancellationToken = default) =>
            Task.FromResult(new LiveStreamDetails { StreamKey = "mocked" });
    }
}
