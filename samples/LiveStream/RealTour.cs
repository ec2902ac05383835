using Zoom;
using Zoom.Meetings;

namespace LiveStream;

/// <summary>Calls the real service. It changes nothing: what it writes is what it has just read.</summary>
internal sealed class RealTour(ZoomClient zoom, long meetingId)
{
    public async Task RunAsync()
    {
        var response = await zoom.Meetings.GetLiveStreamDetailsResponseAsync(meetingId);
        Console.WriteLine($"{GetLiveStreamDetailsRequest.Operation}\n  {(int)response.StatusCode} {Describe.Response(response)}\n");
        if (response is GetLiveStreamDetailsResponse.Ok { Body: { StreamUrl: { } url, StreamKey: { } key, PageUrl: { } page } })
            await WriteBackAsync(
                new() { MeetingId = meetingId, StreamUrl = url.OriginalString, StreamKey = key, PageUrl = page.OriginalString });
        await SendStatusAsync();
        await SendWebinarAsync();
    }

    private async Task WriteBackAsync(UpdateLiveStreamRequest request)
    {
        var response = await zoom.Meetings.UpdateLiveStreamResponseAsync(request);
        Console.WriteLine($"{UpdateLiveStreamRequest.Operation}\n  {(int)response.StatusCode} {Describe.Response(response)}\n");
    }

    private async Task SendStatusAsync()
    {
        if (!Enum.TryParse<UpdateLiveStreamStatusAction>(
            Environment.GetEnvironmentVariable("ZOOM_ACTION"), ignoreCase: true, out var action))
        {
            Console.WriteLine($"{UpdateLiveStreamStatusRequest.Operation}\n  not called: set ZOOM_ACTION to start or stop\n");
            return;
        }
        var response = await zoom.Meetings.UpdateLiveStreamStatusResponseAsync(new() { MeetingId = meetingId, Action = action });
        Console.WriteLine($"{UpdateLiveStreamStatusRequest.Operation}\n  {(int)response.StatusCode} {Describe.Response(response)}\n");
    }

    private async Task SendWebinarAsync()
    {
        if (!long.TryParse(Environment.GetEnvironmentVariable("ZOOM_WEBINAR_ID"), out var webinarId))
        {
            Console.WriteLine(
                $"{Zoom.Webinars.UpdateLiveStreamRequest.Operation}\n  not called: set ZOOM_WEBINAR_ID to the id of a webinar to be overwritten\n");
            return;
        }
        var request = Zoom.Webinars.UpdateLiveStreamRequest.Example;
        request.WebinarId = webinarId;
        var response = await zoom.Webinars.UpdateLiveStreamResponseAsync(request);
        Console.WriteLine(
            $"{Zoom.Webinars.UpdateLiveStreamRequest.Operation}\n  {(int)response.StatusCode} {Describe.Response(response)}\n");
    }
}
