using Zoom;
using Zoom.Meetings;

namespace WebApi;

/// <summary>What this application offers: the live streams of meetings.</summary>
internal static class LiveStreamEndpoints
{
    public static void MapLiveStreams(this WebApplication app)
    {
        app.MapGet("/meetings/{meetingId:long}/stream", GetAsync);
        app.MapPost("/meetings/{meetingId:long}/stream/start", StartAsync);
    }

    // Any error of the API is an exception, which ApiExceptionHandler answers.
    private static async Task<string?> GetAsync(long meetingId, ZoomClient zoom, CancellationToken cancellationToken)
    {
        var details = await zoom.Meetings.GetLiveStreamDetailsAsync(meetingId, cancellationToken);
        return details.StreamUrl?.ToString();
    }

    // The response form has a case for each status that the API documents.
    private static async Task<IResult> StartAsync(long meetingId, ZoomClient zoom, CancellationToken cancellationToken)
    {
        var response = await zoom.Meetings.UpdateLiveStreamStatusResponseAsync(
            new()
            {
                MeetingId = meetingId,
                Action = UpdateLiveStreamStatusAction.Start,
                Settings = new() { ActiveSpeakerName = true, DisplayName = "Live" },
            },
            cancellationToken);
        return response.Match(
            noContent: _ => Results.NoContent(),
            multipleChoices: _ => Results.Problem("The meeting has no live stream.", statusCode: StatusCodes.Status409Conflict),
            badRequest: error => Results.Problem(error.Error?.Message, statusCode: StatusCodes.Status400BadRequest),
            notFound: _ => Results.NotFound(),
            tooManyRequests: _ => Results.Problem("Try again later.", statusCode: StatusCodes.Status503ServiceUnavailable),
            undocumented: _ => Results.Problem("The API gave an unknown answer.", statusCode: StatusCodes.Status502BadGateway));
    }
}
