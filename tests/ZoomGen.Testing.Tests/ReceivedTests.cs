using Microsoft.Extensions.DependencyInjection;

namespace ZoomGen.Testing.Tests;

public sealed class ReceivedTests
{
    private readonly ApiTestHandler _handler = new ApiTestHandler()
        .On<UpdateLiveStreamStatusRequest>(TestAnswer.FromStatus(204))
        .On<GetLiveStreamDetailsRequest>(TestAnswer.FromStatus(404));

    [Fact]
    public async Task Requests_are_kept_with_their_types()
    {
        var zoom = new ZoomClient(_handler.CreateClient());
        var request = new UpdateLiveStreamStatusRequest { MeetingId = 1, Action = UpdateLiveStreamStatusAction.Stop };

        await zoom.Meetings.GetLiveStreamDetailsResponseAsync(new() { MeetingId = 2 });
        await zoom.Meetings.UpdateLiveStreamStatusAsync(request);

        Assert.Same(request, Assert.Single(_handler.Received<UpdateLiveStreamStatusRequest>()));
        Assert.Equal(2, Assert.Single(_handler.Received<GetLiveStreamDetailsRequest>()).MeetingId);
        Assert.Equal(
            [typeof(GetLiveStreamDetailsRequest), typeof(UpdateLiveStreamStatusRequest)],
            _handler.Requests.Select(sent => sent.Request?.GetType()));
    }

    [Fact]
    public async Task Requests_are_kept_as_they_would_have_been_sent()
    {
        var zoom = new ZoomClient(_handler.CreateClient(), new() { Auth = BearerAuth.FromToken("t"), BaseUrl = "https://zoom.test" });

        await zoom.Meetings.UpdateLiveStreamStatusAsync(new() { MeetingId = 1, Action = UpdateLiveStreamStatusAction.Stop });

        var sent = Assert.Single(_handler.Requests);
        Assert.Equal((HttpMethod.Patch, "https://zoom.test/meetings/1/livestream/status"), (sent.Method, sent.Uri.OriginalString));
        Assert.Equal("Bearer t", sent.Headers["authorization"]);
        Assert.StartsWith("multipart/form-data", sent.Headers["content-type"], StringComparison.Ordinal);
        Assert.Contains("\r\n\r\nstop\r\n", sent.BodyText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_of_the_factory_is_answered_even_after_its_handlers_are_disposed()
    {
        var services = new ServiceCollection();
        services.AddHttpClient<ZoomClient>().ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using (var first = services.BuildServiceProvider())
            await first.GetRequiredService<ZoomClient>().Meetings.UpdateLiveStreamStatusAsync(new() { MeetingId = 1 });
        await using var second = services.BuildServiceProvider();

        await second.GetRequiredService<ZoomClient>().Meetings.UpdateLiveStreamStatusAsync(new() { MeetingId = 2 });

        Assert.Equal([1, 2], _handler.Received<UpdateLiveStreamStatusRequest>().Select(request => request.MeetingId));
    }

    [Fact]
    public async Task A_request_for_a_token_is_answered_apart()
    {
        using var tokens = _handler
            .OnOther(request => TestAnswer.FromText(200, $$"""{"access_token":"for {{request.RequestUri!.Host}}"}"""))
            .CreateClient();
        var auth = OAuth2Auth.FromClientCredentials(
            new() { TokenUrl = new("https://id.test/token"), ClientId = "i", ClientSecret = "s", HttpClient = tokens });
        var zoom = new ZoomClient(_handler.CreateClient(), new() { Auth = auth });

        await zoom.Meetings.UpdateLiveStreamStatusAsync(new() { MeetingId = 1 });

        Assert.Equal([null, "Bearer for id.test"], _handler.Requests.Select(sent => sent.Request is null ? null : sent.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_request_of_another_kind_needs_an_answer_too()
    {
        using var client = _handler.CreateClient();

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.GetAsync(new Uri("https://x.test")));
    }
}
