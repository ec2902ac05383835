using Zoom;
using Zoom.Meetings;

// A service and the API that it calls, in one process. It calls itself once, and fails where the answer is not what it should be.
var builder = WebApplication.CreateSlimBuilder(args);
builder.Configuration["Zoom:Auth:Type"] = "OAuth2";
builder.Configuration["Zoom:Auth:ClientId"] = "id";
builder.Configuration["Zoom:Auth:ClientSecret"] = "secret";
builder.Services.AddZoomClient(builder.Configuration.GetSection("Zoom")).AddStandardResilience();
builder.Services.AddTransient<LiveStreams>();
builder.Services.AddDistributedMemoryCache().AddDistributedTokenStore();
builder.WebHost.UseUrls("http://127.0.0.1:5099");
builder.Configuration["Zoom:BaseUrl"] = "http://127.0.0.1:5099/v2";
builder.Configuration["Zoom:Auth:TokenUrl"] = "http://127.0.0.1:5099/token";
await using var app = builder.Build();
app.MapPost("/token", () => Results.Text("""{"access_token":"t","expires_in":3600}""", "application/json"));
app.MapGet("/v2/meetings/{id:long}/livestream", (long id, HttpRequest request) =>
    Results.Text($$"""{"stream_key":"{{id}} {{request.Headers.Authorization}}"}""", "application/json"));
app.MapGet("/keys/{id:long}", (long id, LiveStreams streams, CancellationToken cancellationToken) =>
    streams.FindKeyAsync(id, cancellationToken));
await app.StartAsync();

using var http = new HttpClient();
var key = await http.GetStringAsync("http://127.0.0.1:5099/keys/7");
Console.WriteLine($"stream key: {key}");
return key == "7 Bearer t" ? 0 : 1;

/// <summary>Stands between the endpoint and the client: the generator of ASP.NET Core does not see the types of other generators.</summary>
internal sealed class LiveStreams(ZoomClient zoom)
{
    public async Task<string> FindKeyAsync(long meeting, CancellationToken cancellationToken) =>
        (await zoom.Meetings.GetLiveStreamDetailsAsync(meetingId: meeting, cancellationToken)).StreamKey ?? "none";
}
