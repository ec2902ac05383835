using System.Net;
using Zoom;
using Zoom.Meetings;

namespace LiveStream;

/// <summary>Calls the four operations against the mock server, once per documented status.</summary>
internal sealed class MockTour(ZoomClient zoom, MockExampleHandler mock)
{
    public async Task RunAsync()
    {
        await Call(
            GetLiveStreamDetailsRequest.Operation,
            () => zoom.Meetings.GetLiveStreamDetailsResponseAsync(meetingId: 68423085),
            Describe.Response,
            [HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound]);

        await Call(
            UpdateLiveStreamStatusRequest.Operation,
            () => zoom.Meetings.UpdateLiveStreamStatusResponseAsync(new()
            {
                MeetingId = 68423085,
                Action = UpdateLiveStreamStatusAction.Start,
                Settings = new() { ActiveSpeakerName = false, DisplayName = "All hands" },
            }),
            Describe.Response,
            [
                HttpStatusCode.NoContent,
                HttpStatusCode.MultipleChoices,
                HttpStatusCode.BadRequest,
                HttpStatusCode.NotFound,
                HttpStatusCode.TooManyRequests
            ]);

        await Call(
            UpdateLiveStreamRequest.Operation,
            () => zoom.Meetings.UpdateLiveStreamResponseAsync(new()
            {
                MeetingId = 68423085,
                StreamUrl = "rtmp://live.example.test/app",
                StreamKey = "k-1234",
                PageUrl = "https://example.test/watch",
            }),
            Describe.Response,
            [HttpStatusCode.NoContent, HttpStatusCode.MultipleChoices, HttpStatusCode.BadRequest, HttpStatusCode.NotFound]);

        await Call(
            Zoom.Webinars.UpdateLiveStreamRequest.Operation,
            () => zoom.Webinars.UpdateLiveStreamResponseAsync(Zoom.Webinars.UpdateLiveStreamRequest.Example),
            Describe.Response,
            [HttpStatusCode.NoContent, HttpStatusCode.BadRequest]);
    }

    private async Task Call<TResponse>(
        ApiOperation operation, Func<Task<TResponse>> send, Func<TResponse, string> describe, HttpStatusCode[] documented)
        where TResponse : ApiResponse
    {
        Console.WriteLine($"{operation.Name}\n{operation}");
        foreach (var status in documented)
        {
            mock.Status = status;
            var response = await send();
            if (response.StatusCode != status)
                throw new InvalidOperationException($"{operation}: expected {status}, got {response.StatusCode}.");
            Console.WriteLine($"  {(int)status} {response.GetType().Name,-16} {describe(response)}");
        }
        Console.WriteLine();
    }
}
