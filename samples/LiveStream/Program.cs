using LiveStream;
using Zoom;
using Zoom.Meetings;
using ZoomGen.MockServer;

var token = Environment.GetEnvironmentVariable("ZOOM_TOKEN");
if (token is { Length: > 0 } && long.TryParse(Environment.GetEnvironmentVariable("ZOOM_MEETING_ID"), out var meetingId))
{
    var real = new ZoomClient(new ZoomClientOptions { Auth = new BearerAuth(token) });
    Console.WriteLine("The Zoom API itself, with ZOOM_TOKEN.\n");
    await new RealTour(real, meetingId).RunAsync();
    return;
}

await using var server =
    await PostmanMockServer.StartAsync(Path.Combine(AppContext.BaseDirectory, "zoom-livestream.postman_collection.json"));
using var mock = new MockExampleHandler();
using var http = new HttpClient(mock);
var zoom = new ZoomClient(http, new ZoomClientOptions
{
    BaseUrl = server.BaseUrl,
    Auth = new BearerAuth("the-token-of-a-real-account"),
});

Console.WriteLine($"""
    ZoomClient was generated from zoom-livestream.postman_collection.json while this program compiled.
    It talks to a mock server at {server.BaseUrl} that answers with the collection's saved responses;
    set ZOOM_TOKEN and ZOOM_MEETING_ID, and it talks to the Zoom API instead.

    """);
await new MockTour(zoom, mock).RunAsync();

Console.WriteLine($"The same request as a curl command, its secrets left out:\n\n{zoom.ToCurl(UpdateLiveStreamStatusRequest.Example)}");
