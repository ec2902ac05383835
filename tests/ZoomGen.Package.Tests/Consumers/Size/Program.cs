using var http = new HttpClient();
#if NONE
Console.WriteLine(await http.GetStringAsync(new Uri(args[0])));
#else
var zoom = new Zoom.ZoomClient(http, new() { BaseUrl = args[0] });
var details = await zoom.Meetings.GetLiveStreamDetailsAsync(new() { MeetingId = 68423085 });
Console.WriteLine(details.StreamUrl);
#endif
