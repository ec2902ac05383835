using System.Net;
using System.Text;
using Zoom;
using Zoom.Meetings;

// Uses the generated client as a user does, says what went out and what came in, and fails where that is not what it should be.
var expectations = new Expectations();
using var server = new CapturingHandler();
using var http = new HttpClient(server);
var zoom = new ZoomClient(http, new ZoomClientOptions { Auth = BearerAuth.FromToken("secret") });

server.Answer(
    HttpStatusCode.OK,
    """{"stream_url":"rtmp://example.com/live","stream_key":"k-1","page_url":"https://example.com/watch","viewers":7}""");
var details = await zoom.Meetings.GetLiveStreamDetailsAsync(meetingId: 68423085);
expectations.Expect("request", "GET https://api.zoom.us/v2/meetings/68423085/livestream", server.Request);
expectations.Expect("authorization", "Bearer secret", server.Authorization);
expectations.Expect("stream_url", "rtmp://example.com/live", details.StreamUrl?.OriginalString);
expectations.Expect("stream_key", "k-1", details.StreamKey);
expectations.Expect("page_url", "https://example.com/watch", details.PageUrl?.OriginalString);
expectations.Expect("viewers", "7", details.AdditionalProperties["viewers"].GetRawText());

server.Answer(HttpStatusCode.NoContent, "");
await zoom.Meetings.UpdateLiveStreamStatusAsync(new()
{
    MeetingId = 68423085,
    Action = UpdateLiveStreamStatusAction.Start,
    Settings = new() { ActiveSpeakerName = false, DisplayName = "All hands" },
});
expectations.Expect("request", "PATCH https://api.zoom.us/v2/meetings/68423085/livestream/status", server.Request);
expectations.Expect("content type", "multipart/form-data; boundary=B", server.ContentType);
expectations.Expect(
    "body",
    "--B|Content-Disposition: form-data; name=\"action\"||start|"
    + "--B|Content-Disposition: form-data; name=\"settings\"||{\"active_speaker_name\":false,\"display_name\":\"All hands\"}|--B--|",
    server.Body);

server.Answer(HttpStatusCode.NotFound, """{"code":1001,"message":"User does not exist."}""");
var refused = await zoom.Meetings.UpdateLiveStreamStatusResponseAsync(UpdateLiveStreamStatusRequest.Example);
var reason = refused switch
{
    UpdateLiveStreamStatusResponse.NotFound { Error.Code: UpdateLiveStreamStatusErrors.UserDoesNotExist } => "no such user",
    _ => "another case",
};
expectations.Expect("not found", "no such user", reason);

return expectations.Failures;

internal sealed class Expectations
{
    public int Failures { get; private set; }

    public void Expect(string what, string expected, string? actual)
    {
        Console.WriteLine($"{what}: {actual}");
        if (actual == expected)
            return;
        Console.WriteLine($"{what} should be: {expected}");
        Failures++;
    }
}

/// <summary>Stands where the network would be. Shows a body on one line, with the random boundary of a form as B.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    private HttpStatusCode _status;
    private string _answer = "";

    public string? Request { get; private set; }

    public string? Authorization { get; private set; }

    public string? ContentType { get; private set; }

    public string? Body { get; private set; }

    public void Answer(HttpStatusCode status, string body) => (_status, _answer) = (status, body);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = $"{request.Method} {request.RequestUri}";
        Authorization = request.Headers.Authorization?.ToString();
        var boundary = request.Content?.Headers.ContentType?.Parameters.FirstOrDefault(parameter => parameter.Name == "boundary")?.Value;
        ContentType = Shorten(request.Content?.Headers.ContentType?.ToString(), boundary);
        Body = Shorten(request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken), boundary);
        return new(_status) { RequestMessage = request, Content = new StringContent(_answer, Encoding.UTF8, "application/json") };
    }

    private static string? Shorten(string? text, string? boundary) =>
        (boundary is null ? text : text?.Replace(boundary, "B", StringComparison.Ordinal))?.Replace("\r\n", "|", StringComparison.Ordinal);
}
