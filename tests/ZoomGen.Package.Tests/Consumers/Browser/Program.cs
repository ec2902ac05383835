using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.JSInterop;
using Zoom;
using Zoom.Meetings;

// Calls the server that the page comes from, with a client of the program's services and with one that is made from options alone.
var builder = WebAssemblyHostBuilder.CreateDefault(args);
var baseUrl = builder.HostEnvironment.BaseAddress.TrimEnd('/');
builder.Services.AddZoomClient(options => options.BaseUrl = baseUrl).AddStandardResilience();
await using var host = builder.Build();
var page = host.Services.GetRequiredService<IJSRuntime>();

foreach (var zoom in new[] { host.Services.GetRequiredService<ZoomClient>(), new ZoomClient(new() { BaseUrl = baseUrl }) })
{
    var details = await zoom.Meetings.GetLiveStreamDetailsAsync(meetingId: 7);
    await page.InvokeVoidAsync("document.body.append", $"stream key: {details.StreamKey}; ");
}
