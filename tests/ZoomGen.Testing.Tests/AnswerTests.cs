using System.Net;

namespace ZoomGen.Testing.Tests;

public sealed class AnswerTests : IDisposable
{
    private static readonly GetLiveStreamDetailsRequest Details = new() { MeetingId = 7 };

    private readonly ApiTestHandler _handler = new();

    private ZoomClient Client => new(_handler.CreateClient());

    public void Dispose() => _handler.Dispose();

    [Fact]
    public async Task A_function_answers_a_typed_request()
    {
        _handler.On<GetLiveStreamDetailsRequest>(request =>
            TestAnswer.FromJson(200, new LiveStreamDetails { StreamKey = $"key of {request.MeetingId}" }));

        var details = await Client.Meetings.GetLiveStreamDetailsAsync(Details);

        Assert.Equal("key of 7", details.StreamKey);
    }

    [Fact]
    public async Task Each_operation_has_its_own_answer()
    {
        _handler
            .On<GetLiveStreamDetailsRequest>(TestAnswer.FromStatus(404))
            .On<UpdateLiveStreamStatusRequest>(TestAnswer.FromStatus(204));

        var details = await Client.Meetings.GetLiveStreamDetailsResponseAsync(Details);
        var status = await Client.Meetings.UpdateLiveStreamStatusResponseAsync(new() { MeetingId = 7 });

        Assert.IsType<GetLiveStreamDetailsResponse.NotFound>(details);
        Assert.IsType<UpdateLiveStreamStatusResponse.NoContent>(status);
    }

    [Fact]
    public async Task Answers_come_one_after_the_other_and_the_last_is_repeated()
    {
        _handler.On<GetLiveStreamDetailsRequest>(
            TestAnswer.FromStatus(429, ("Retry-After", "7")), TestAnswer.FromText(200, """{"stream_key":"k"}"""));

        var first = await Client.Meetings.GetLiveStreamDetailsResponseAsync(Details);
        var second = await Client.Meetings.GetLiveStreamDetailsAsync(Details);
        var third = await Client.Meetings.GetLiveStreamDetailsAsync(Details);

        Assert.Equal(TimeSpan.FromSeconds(7), first.RetryAfter);
        Assert.Equal(("k", "k"), (second.StreamKey, third.StreamKey));
    }

    [Fact]
    public async Task A_later_answer_replaces_an_earlier_one()
    {
        _handler.On<GetLiveStreamDetailsRequest>(TestAnswer.FromStatus(404)).On<GetLiveStreamDetailsRequest>(TestAnswer.FromStatus(400));

        var response = await Client.Meetings.GetLiveStreamDetailsResponseAsync(Details);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_text_has_the_content_type_of_the_headers()
    {
        _handler.On<GetLiveStreamDetailsRequest>(TestAnswer.FromText(200, "<html>", ("content-type", "text/html")));

        var exception = await Assert.ThrowsAsync<UnreadableResponseException>(() => Client.Meetings.GetLiveStreamDetailsAsync(Details));

        Assert.Equal("text/html", exception.ContentType);
    }

    [Fact]
    public async Task Bytes_are_answered_as_they_are()
    {
        _handler.On<GetLiveStreamDetailsRequest>(TestAnswer.FromBytes(400, new byte[] { 0, 255 }, ("Content-Type", "application/pdf")));

        var response = await Client.Meetings.GetLiveStreamDetailsResponseAsync(Details);

        Assert.Equal(new byte[] { 0, 255 }, response.RawBody.ToArray());
        Assert.Equal("application/pdf", response.ContentType);
    }

    [Fact]
    public async Task A_response_can_be_the_answer()
    {
        _handler.On<GetLiveStreamDetailsRequest>(
            _ => ApiResponse.Create<GetLiveStreamDetailsResponse>(404, """{"code":1001}""", ("X-Request-Id", "r-1")));

        var response = await Client.Meetings.GetLiveStreamDetailsResponseAsync(Details);

        Assert.Equal("1001", response.Error?.Code);
        Assert.Equal(["r-1"], response.Headers.GetValues("X-Request-Id"));
    }

    [Fact]
    public async Task Without_an_answer_the_exception_says_which_is_missing()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Client.Meetings.GetLiveStreamDetailsAsync(Details));

        Assert.Equal(
            "There is no answer to GET /meetings/:meetingId/livestream: call On<GetLiveStreamDetailsRequest>.", exception.Message);
    }

    [Fact]
    public void A_sequence_has_at_least_one_answer() =>
        Assert.Throws<ArgumentException>(() => _handler.On<GetLiveStreamDetailsRequest>());
}
