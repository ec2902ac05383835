using System.Net;
using Benchmark;
using Refit;

namespace ZoomGen.Benchmarks;

/// <summary>Whole calls over a handler in memory, so that only the client's own cost counts.</summary>
internal static class CallBenchmarks
{
    private const long Id = 85746065;
    private const string Url = "https://example.com/livestream";
    private const string Key = "contact-it@example.com";
    private const string Page = "https://example.com/livestream/123";

    /// <returns>The results, without those whose answers are unusual.</returns>
    public static async Task<IReadOnlyList<ComparisonResult>> RunAsync(int rounds)
    {
        var nswag = await NswagApi.CompileAsync();
        Comparison.WriteHead(
            "call (time / bytes)", "hand-written", "ZoomGen", "with the response", "SendAsync", "NSwag", "Refit", "RestSharp");
        var get = await Get(new(HttpStatusCode.OK, Payloads.Meeting, nswag)).RunAsync(rounds);
        var patch = await Patch(new(HttpStatusCode.NoContent, null, nswag)).RunAsync(rounds);
        var list = await List("GET list of 50", new(HttpStatusCode.OK, Payloads.List, nswag)).RunAsync(rounds);
        await List("GET list, members in another order", new(HttpStatusCode.OK, Payloads.ShuffledList, nswag)).RunAsync(rounds);
        await List("GET list, unknown members", new(HttpStatusCode.OK, Payloads.ListWithUnknown, nswag)).RunAsync(rounds);
        var post = await Post(new(HttpStatusCode.Created, Payloads.Meeting, nswag)).RunAsync(rounds);
        Console.WriteLine();
        return [get, patch, list, post];
    }

    private static Comparison Get(Clients clients) => new Comparison("GET 137 B")
        .Add("hand", () => clients.Hand.GetMeetingAsync(Id))
        .Add("ZoomGen", () => clients.Ours.GetMeetingAsync(new GetMeetingRequest { MeetingId = Id }))
        .Add("response", () => clients.Ours.GetMeetingResponseAsync(new GetMeetingRequest { MeetingId = Id }))
        .Add("floor", () => clients.FloorAsync(HttpMethod.Get, "https://api.example.com/v2/meetings/85746065"))
        .Add("NSwag", () => clients.Nswag.GetMeetingAsync(Id))
        .Add("Refit", () => clients.Refit.GetMeetingAsync(Id))
        .Add("RestSharp", () => clients.RestSharp.GetMeetingAsync(Id));

    private static Comparison List(string name, Clients clients) => new Comparison(name)
        .Add("hand", () => clients.Hand.ListRecordingsAsync())
        .Add("ZoomGen", () => clients.Ours.ListRecordingsAsync(new ListRecordingsRequest()))
        .Add("response", () => clients.Ours.ListRecordingsResponseAsync(new ListRecordingsRequest()))
        .Add("floor", () => clients.FloorAsync(HttpMethod.Get, "https://api.example.com/v2/recordings"))
        .Add("NSwag", () => clients.Nswag.ListRecordingsAsync())
        .Add("Refit", () => clients.Refit.ListRecordingsAsync())
        .Add("RestSharp", () => clients.RestSharp.ListRecordingsAsync());

    private static Comparison Patch(Clients clients) => new Comparison("PATCH multipart, 3 texts")
        .Add("hand", () => clients.Hand.UpdateLiveStreamAsync(Id, Url, Key, Page))
        .Add("ZoomGen", () => clients.Ours.UpdateLiveStreamAsync(LiveStream()))
        .Add("response", () => clients.Ours.UpdateLiveStreamResponseAsync(LiveStream()))
        .Add("floor", () => clients.FloorAsync(HttpMethod.Patch, "https://api.example.com/v2/meetings/85746065/livestream"))
        .Add("NSwag", () => clients.Nswag.UpdateLiveStreamAsync(Id, Url, Key, Page))
        .Add("Refit", () => clients.Refit.UpdateLiveStreamAsync(Id, Url, Key, Page))
        .Add("RestSharp", () => clients.RestSharp.UpdateLiveStreamAsync(Id, Url, Key, Page));

    private static Comparison Post(Clients clients) => new Comparison("POST 1 KB")
        .Add("hand", () => clients.Hand.CreateMeetingAsync(Bodies.Model))
        .Add("ZoomGen", () => clients.Ours.CreateMeetingAsync(new CreateMeetingRequest { Body = Bodies.Generated }))
        .Add("response", () => clients.Ours.CreateMeetingResponseAsync(new CreateMeetingRequest { Body = Bodies.Generated }))
        .Add("floor", () => clients.FloorAsync(HttpMethod.Post, "https://api.example.com/v2/meetings"))
        .Add("NSwag", () => clients.Nswag.CreateMeetingAsync())
        .Add("Refit", () => clients.Refit.CreateMeetingAsync(Bodies.Model))
        .Add("RestSharp", () => clients.RestSharp.CreateMeetingAsync(Bodies.Model));

    private static UpdateLiveStreamRequest LiveStream() =>
        new() { MeetingId = Id, StreamUrl = Url, StreamKey = Key, PageUrl = Page };

    private sealed class Clients(HttpStatusCode status, byte[]? json, NswagApi nswag)
    {
        private readonly HttpClient _http = new(new CannedHandler(status, json));

        public HandWritten Hand => field ??= new(_http);

        public BenchmarkClient Ours => field ??= new(new HttpClient(new CannedHandler(status, json)), new() { StreamKey = Key });

        public NswagClient Nswag => field ??= nswag.CreateClient(new(new CannedHandler(status, json)));

        public IRefitClient Refit => field ??= RestService.For<IRefitClient>(
            new HttpClient(new CannedHandler(status, json)) { BaseAddress = new("https://api.example.com/v2") },
            new RefitSettings(new SystemTextJsonContentSerializer(ModelContext.Default.Options)));

        public RestSharpClient RestSharp => field ??= new(new HttpClient(new CannedHandler(status, json)));

        /// <summary>What HttpClient itself costs.</summary>
        public async Task FloorAsync(HttpMethod method, string url)
        {
            using var request = new HttpRequestMessage(method, url);
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        }
    }
}
