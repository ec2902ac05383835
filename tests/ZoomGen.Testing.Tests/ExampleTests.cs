using System.Net;
using WebinarRequest = Zoom.Webinars.UpdateLiveStreamRequest;

namespace ZoomGen.Testing.Tests;

/// <summary>Saved responses of the collection are answers.</summary>
public sealed class ExampleTests
{
    private static readonly GetLiveStreamDetailsRequest Details = new() { MeetingId = 7 };

    private readonly ApiTestHandler _handler = new ApiTestHandler()
        .AddExamples(Path.Combine(AppContext.BaseDirectory, "collections", "zoom-livestream.postman_collection.json"));

    private ZoomClient Client => new(_handler.CreateClient());

    [Theory]
    [InlineData("**HTTP Status Code:** `200` **OK**<br>\nLive Stream details returned.\n\n")]
    [InlineData("**HTTP Status Code:** `200` **OK**<br> Live Stream details returned.")]
    [InlineData("Live Stream details returned.")]
    public async Task An_example_is_found_by_its_name_or_a_part_of_it(string name)
    {
        _handler.On<GetLiveStreamDetailsRequest>(TestAnswer.FromExample(name));

        var details = await Client.Meetings.GetLiveStreamDetailsAsync(Details);

        Assert.Equal("https://somecompany.com/livestream", details.StreamUrl?.OriginalString);
    }

    [Fact]
    public async Task An_example_is_found_by_its_status()
    {
        _handler.On<GetLiveStreamDetailsRequest>(TestAnswer.FromExample(404));

        Assert.IsType<GetLiveStreamDetailsResponse.NotFound>(await Client.Meetings.GetLiveStreamDetailsResponseAsync(Details));
    }

    [Fact]
    public async Task The_body_is_in_the_charset_of_its_content_type()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, """
            {
              "info": { "name": "Zoom" },
              "item": [{
                "name": "Get live stream details",
                "request": { "method": "GET", "url": "https://api.zoom.us/v2/meetings/:meetingId/livestream" },
                "response": [{
                  "code": 200,
                  "header": [{ "key": "Content-Type", "value": "application/json; charset=iso-8859-1" }],
                  "body": "{\"stream_key\":\"ü\"}"
                }]
              }]
            }
            """);
        using var handler = new ApiTestHandler().AddExamples(path).On<GetLiveStreamDetailsRequest>(TestAnswer.FromExample(200));

        var details = await new ZoomClient(handler.CreateClient()).Meetings.GetLiveStreamDetailsAsync(Details);

        Assert.Equal("ü", details.StreamKey);
        File.Delete(path);
    }

    [Fact]
    public async Task A_status_without_content_has_none_whatever_was_saved()
    {
        _handler.On<UpdateLiveStreamStatusRequest>(TestAnswer.FromExample(204));

        var response = await Client.Meetings.UpdateLiveStreamStatusResponseAsync(new() { MeetingId = 7 });

        Assert.Equal((HttpStatusCode.NoContent, true), (response.StatusCode, response.RawBody.IsEmpty));
    }

    [Theory]
    [InlineData("Nothing")]
    [InlineData("HTTP Status Code:")]
    public async Task A_name_of_none_or_of_several_is_an_exception_with_those_that_there_are(string name)
    {
        _handler.On<GetLiveStreamDetailsRequest>(TestAnswer.FromExample(name));

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => Client.Meetings.GetLiveStreamDetailsAsync(Details));

        Assert.Contains($"'{name}' of GET /meetings/:meetingId/livestream", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Live Stream details returned.", exception.Message, StringComparison.Ordinal);
    }

    // The request of the same name in the folder Meetings documents no webinar.
    [Fact]
    public async Task Of_two_requests_with_one_name_the_path_decides()
    {
        _handler.On<WebinarRequest>(TestAnswer.FromExample("Webinar does not exist: {webinarId}."));

        var response = await Client.Webinars.UpdateLiveStreamResponseAsync(WebinarRequest.Example);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public void What_is_not_a_collection_is_refused()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "[]");

        Assert.Throws<InvalidDataException>(() => _handler.AddExamples(path));

        File.Delete(path);
    }
}
