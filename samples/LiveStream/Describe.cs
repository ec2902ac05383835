using Zoom.Meetings;

namespace LiveStream;

/// <summary>Each documented status is a case of its own: this is how code tells them apart.</summary>
internal static class Describe
{
    public static string Response(GetLiveStreamDetailsResponse response) => response switch
    {
        GetLiveStreamDetailsResponse.Ok { Body: var details } => $"streams to {details.StreamUrl}, watched at {details.PageUrl}",
        GetLiveStreamDetailsResponse.NotFound { Error.Code: GetLiveStreamDetailsErrors.UserDoesNotExist } => "no such user",
        _ => Reason(response),
    };

    // Match takes one handler per documented status: an update of the collection that documents another one stops this from compiling.
    public static string Response(UpdateLiveStreamStatusResponse response) => response.Match(
        noContent: _ => "done",
        multipleChoices: Reason,
        badRequest: Reason,
        notFound: Reason,
        tooManyRequests: limited => limited.RetryAfter is { } wait ? $"try again in {wait}" : Reason(limited),
        undocumented: other => $"not documented: {Reason(other)}");

    public static string Response(UpdateLiveStreamResponse response) =>
        response is UpdateLiveStreamResponse.NoContent ? "done" : Reason(response);

    public static string Response(Zoom.Webinars.UpdateLiveStreamResponse response) =>
        response is Zoom.Webinars.UpdateLiveStreamResponse.NoContent ? "done" : Reason(response);

    // What the server says, and where it says nothing what the documentation says of the status.
    private static string Reason(ApiResponse response) => response.Error?.Message ?? response.Description ?? "no reason given";
}
