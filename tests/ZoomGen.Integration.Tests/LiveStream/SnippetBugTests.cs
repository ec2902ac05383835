using Zoom;
using Zoom.Meetings;

namespace ZoomGen.Integration.Tests.LiveStream;

/// <summary>What the published snippets for these requests get wrong, and what their users run into.</summary>
public class SnippetBugTests
{
    [Fact]
    public async Task The_path_variable_is_replaced()
    {
        using var sent = new CapturingHandler();

        await new ZoomClient(new HttpClient(sent)).Meetings.UpdateLiveStreamStatusAsync(new() { MeetingId = 12345678901 });

        Assert.Equal("/v2/meetings/12345678901/livestream/status", sent.Target);
    }

    [Fact]
    public async Task A_form_value_is_not_glued_to_the_one_before_it()
    {
        using var sent = new CapturingHandler();

        await new ZoomClient(new HttpClient(sent)).Meetings.UpdateLiveStreamStatusAsync(
            new() { MeetingId = 1, Action = UpdateLiveStreamStatusAction.Start, Settings = new() { DisplayName = "All hands" } });

        // The snippets send settings=start{"active_speaker_name":…}.
        Assert.Contains("name=\"settings\"\r\n\r\n{\"display_name\":\"All hands\"}\r\n", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_are_typed_json()
    {
        using var sent = new CapturingHandler();
        var settings = new UpdateLiveStreamStatusSettings { ActiveSpeakerName = true, DisplayName = "\"All\" hands\n東京" };

        await new ZoomClient(new HttpClient(sent)).Meetings.UpdateLiveStreamStatusAsync(new() { MeetingId = 1, Settings = settings });

        Assert.Contains("""{"active_speaker_name":true,"display_name":"\"All\" hands\u000a東京"}""", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_says_more_than_failed()
    {
        using var sent = new CapturingHandler(System.Net.HttpStatusCode.NotFound, """{"code":1001,"message":"User 7 does not exist."}""");

        var exception = await Assert.ThrowsAsync<ApiException<UpdateLiveStreamStatusResponse>>(
            () => new ZoomClient(new HttpClient(sent)).Meetings.UpdateLiveStreamStatusAsync(new() { MeetingId = 7 }));

        Assert.Equal("PATCH /meetings/:meetingId/livestream/status answered 404 NotFound: 1001: User 7 does not exist.", exception.Message);
        Assert.True(
            exception.Response is UpdateLiveStreamStatusResponse.NotFound { Error.Code: UpdateLiveStreamStatusErrors.UserDoesNotExist });
    }
}
