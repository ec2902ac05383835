using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace ZoomGen.Benchmarks;

/// <summary>What a careful person writes: HttpClient, and System.Text.Json with source generation.</summary>
internal sealed class HandWritten(HttpClient http)
{
    private const string Base = "https://api.example.com/v2";

    public async Task<MeetingModel> GetMeetingAsync(long id)
    {
        using var response = await http.GetAsync(
            $"{Base}/meetings/{id.ToString(CultureInfo.InvariantCulture)}", HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(ModelContext.Default.MeetingModel))!;
    }

    public async Task<RecordingListModel> ListRecordingsAsync()
    {
        using var response = await http.GetAsync($"{Base}/recordings", HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(ModelContext.Default.RecordingListModel))!;
    }

    public async Task<MeetingModel> CreateMeetingAsync(CreateMeetingModel body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Base}/meetings")
        {
            Content = JsonContent.Create(body, ModelContext.Default.CreateMeetingModel),
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(ModelContext.Default.MeetingModel))!;
    }

    public async Task UpdateLiveStreamAsync(long id, string url, string key, string page)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(url), "stream_url" },
            { new StringContent(key), "stream_key" },
            { new StringContent(page), "page_url" },
        };
        using var request = new HttpRequestMessage(
            HttpMethod.Patch, $"{Base}/meetings/{id.ToString(CultureInfo.InvariantCulture)}/livestream")
        {
            Content = form,
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
    }
}

internal sealed class MeetingModel
{
    public long? Id { get; set; }

    public string? Uuid { get; set; }

    public string? Topic { get; set; }

    public long? Type { get; set; }

    public DateTimeOffset? StartTime { get; set; }

    public long? Duration { get; set; }
}

internal sealed class RecordingListModel
{
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public long? PageSize { get; set; }

    public long? TotalRecords { get; set; }

    public string? NextPageToken { get; set; }

    public List<RecordingModel>? Recordings { get; set; }
}

internal sealed class RecordingModel
{
    public string? Uuid { get; set; }

    public long? Id { get; set; }

    public string? AccountId { get; set; }

    public string? HostId { get; set; }

    public string? Topic { get; set; }

    public long? Type { get; set; }

    public DateTimeOffset? StartTime { get; set; }

    public string? Timezone { get; set; }

    public long? Duration { get; set; }

    public long? TotalSize { get; set; }

    public long? RecordingCount { get; set; }

    public Uri? ShareUrl { get; set; }

    public string? HostEmail { get; set; }

    public bool? IsPublic { get; set; }

    public decimal? Rate { get; set; }

    public RecordingSettingsModel? Settings { get; set; }

    public string? Password { get; set; }

    public string? DownloadToken { get; set; }
}

internal sealed class RecordingSettingsModel
{
    public bool? Locked { get; set; }

    public string? Quality { get; set; }
}

internal sealed class CreateMeetingModel
{
    public string? Topic { get; set; }

    public long? Type { get; set; }

    public DateTimeOffset? StartTime { get; set; }

    public long? Duration { get; set; }

    public string? Timezone { get; set; }

    public string? Agenda { get; set; }

    public string? ScheduleFor { get; set; }

    public string? Password { get; set; }

    public CreateMeetingSettingsModel? Settings { get; set; }

    public List<TrackingFieldModel>? TrackingFields { get; set; }
}

internal sealed class CreateMeetingSettingsModel
{
    public bool? HostVideo { get; set; }

    public bool? ParticipantVideo { get; set; }

    public bool? JoinBeforeHost { get; set; }

    public bool? MuteUponEntry { get; set; }

    public bool? Watermark { get; set; }

    public bool? UsePmi { get; set; }

    public long? ApprovalType { get; set; }

    public string? Audio { get; set; }

    public string? AutoRecording { get; set; }

    public string? AlternativeHosts { get; set; }

    public string? ContactName { get; set; }

    public string? ContactEmail { get; set; }

    public bool? MeetingAuthentication { get; set; }

    public bool? EmailNotification { get; set; }

    public bool? ShowShareButton { get; set; }
}

internal sealed class TrackingFieldModel
{
    public string? Field { get; set; }

    public string? Value { get; set; }
}

/// <summary>The models, and how they are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MeetingModel))]
[JsonSerializable(typeof(RecordingListModel))]
[JsonSerializable(typeof(CreateMeetingModel))]
internal sealed partial class ModelContext : JsonSerializerContext;
