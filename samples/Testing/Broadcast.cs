using Zoom;
using Zoom.Meetings;

namespace Testing;

/// <summary>The code under test: it sets up the live stream of a meeting, and starts it.</summary>
internal sealed class Broadcast(ZoomClient zoom)
{
    /// <returns>What to tell the host of the meeting.</returns>
    public async Task<string> StartAsync(long meetingId, string pageUrl, CancellationToken cancellationToken = default)
    {
        await zoom.Meetings.UpdateLiveStreamAsync(
            new()
            {
                MeetingId = meetingId,
                StreamUrl = "rtmp://live.example.test/app",
                StreamKey = "k-1234",
                PageUrl = pageUrl,
            },
            cancellationToken);
        var response = await zoom.Meetings.UpdateLiveStreamStatusResponseAsync(
            new()
            {
                MeetingId = meetingId,
                Action = UpdateLiveStreamStatusAction.Start,
                Settings = new() { ActiveSpeakerName = true, DisplayName = "All hands" },
            },
            cancellationToken);
        return response switch
        {
            UpdateLiveStreamStatusResponse.NoContent => $"You are live at {pageUrl}.",
            UpdateLiveStreamStatusResponse.TooManyRequests { RetryAfter: { } wait } => $"Try again in {wait.TotalSeconds} seconds.",
            UpdateLiveStreamStatusResponse.NotFound => "The meeting does not exist.",
            _ => response.Error?.Message ?? "The live stream could not be started.",
        };
    }
}
