namespace ZoomGen.Runtime.Tests.Support;

internal sealed class UpdateStatusRequest : IApiRequest<UpdateStatusResponse>
{
    public required long MeetingId { get; set; }

    public string? Action { get; set; }

    public StatusSettings? Settings { get; set; }

    public static ApiOperation Operation { get; } = new("Update status", "PATCH", "/meetings/:meetingId/livestream/status");

    ApiOperation IApiRequest.Operation => Operation;

    void IApiRequest.Write(ref RequestWriter request)
    {
        var options = request.GetOptions<TestClientOptions>();
        request.WriteVariable(options.BaseUrl);
        request.WriteLiteral("/meetings/");
        request.WritePathVariable("meetingId", MeetingId);
        request.WriteLiteral("/livestream/status");
        var form = request.StartMultipartForm();
        form.WriteText("action"u8, Action);
        form.WriteJson("settings"u8, Settings);
    }
}

internal abstract class UpdateStatusResponse : ApiResponse, IApiResponse<UpdateStatusResponse>
{
    private UpdateStatusResponse(ResponseMessage message)
        : base(message)
    {
    }

    static UpdateStatusResponse IApiResponse<UpdateStatusResponse>.Read(ResponseMessage message) => (int)message.StatusCode switch
    {
        204 => new NoContent(message),
        404 => new NotFound(message),
        _ => new Undocumented(message),
    };

    public sealed class NoContent : UpdateStatusResponse
    {
        internal NoContent(ResponseMessage message)
            : base(message)
        {
        }

        public override string? Description => "Live stream updated.";
    }

    public sealed class NotFound : UpdateStatusResponse
    {
        internal NotFound(ResponseMessage message)
            : base(message)
        {
        }

        public override string? Description => "1001: The user does not exist.";
    }

    public sealed class Undocumented : UpdateStatusResponse
    {
        internal Undocumented(ResponseMessage message)
            : base(message)
        {
        }
    }
}

internal sealed class StatusSettings : IJsonObject<StatusSettings>
{
    private static readonly byte[] Names = NameTableText.Of("active_speaker_name", "display_name");

    private Dictionary<string, System.Text.Json.JsonElement>? _additionalProperties;

    public bool? ActiveSpeakerName { get; set; }

    public string? DisplayName { get; set; }

    static StatusSettings IJsonObject<StatusSettings>.Read(ref JsonReader reader)
    {
        var value = new StatusSettings();
        var at = 0;
        while (reader.MoveNext())
        {
            switch (reader.ReadName(Names, ref at))
            {
                case 0: value.ActiveSpeakerName = reader.ReadBoolean(); break;
                case 1: value.DisplayName = reader.ReadString(); break;
                default: reader.KeepMember(ref value._additionalProperties); break;
            }
        }
        return value;
    }

    void IJsonObject<StatusSettings>.Write(ref JsonWriter writer)
    {
        var start = writer.WriteStartObject();
        writer.WriteBoolean(",\"active_speaker_name\":"u8, ActiveSpeakerName);
        writer.WriteString(",\"display_name\":"u8, DisplayName);
        writer.WriteEndObject(start, _additionalProperties);
    }
}
