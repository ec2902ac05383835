using System.Globalization;
using Refit;
using RestSharp;
using RestSharp.Serializers.Json;

namespace ZoomGen.Benchmarks;

/// <summary>The same calls with Refit.</summary>
internal interface IRefitClient
{
    [Get("/meetings/{id}")]
    Task<MeetingModel> GetMeetingAsync(long id);

    [Get("/recordings")]
    Task<RecordingListModel> ListRecordingsAsync();

    [Post("/meetings")]
    Task<MeetingModel> CreateMeetingAsync([Body] CreateMeetingModel body);

    [Multipart]
    [Patch("/meetings/{id}/livestream")]
    Task UpdateLiveStreamAsync(
        long id, [AliasAs("stream_url")] string url, [AliasAs("stream_key")] string key, [AliasAs("page_url")] string page);
}

/// <summary>The same calls with RestSharp.</summary>
internal sealed class RestSharpClient(HttpClient http)
{
    private readonly RestClient _client = new(
        http,
        new RestClientOptions("https://api.example.com/v2"),
        configureSerialization: serialization => serialization.UseSystemTextJson(ModelContext.Default.Options));

    public Task<MeetingModel?> GetMeetingAsync(long id) => _client.GetAsync<MeetingModel>(
        new RestRequest("meetings/{id}").AddUrlSegment("id", id.ToString(CultureInfo.InvariantCulture)));

    public Task<RecordingListModel?> ListRecordingsAsync() => _client.GetAsync<RecordingListModel>(new RestRequest("recordings"));

    public Task<MeetingModel?> CreateMeetingAsync(CreateMeetingModel body) =>
        _client.PostAsync<MeetingModel>(new RestRequest("meetings").AddJsonBody(body));

    public Task UpdateLiveStreamAsync(long id, string url, string key, string page) => _client.PatchAsync(
        new RestRequest("meetings/{id}/livestream") { AlwaysMultipartFormData = true }
            .AddUrlSegment("id", id.ToString(CultureInfo.InvariantCulture))
            .AddParameter("stream_url", url)
            .AddParameter("stream_key", key)
            .AddParameter("page_url", page));
}
