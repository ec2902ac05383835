using System.Text.Json;

namespace ZoomGen.Runtime.Tests.Support;

internal sealed class GetDetailsRequest : IApiRequest<GetDetailsResponse>
{
    public required string MeetingId { get; set; }

    public string? AccessToken { get; set; }

    public static ApiOperation Operation { get; } = new("Get details", "GET", "/meetings/:meetingId/livestream");

    ApiOperation IApiRequest.Operation => Operation;

    void IApiRequest.Write(ref RequestWriter request)
    {
        var options = request.GetOptions<TestClientOptions>();
        request.WriteVariable(options.BaseUrl);
        request.WriteLiteral("/meetings/");
        request.WritePathVariable("meetingId", MeetingId);
        request.WriteLiteral("/livestream");
        request.WriteQuery("access_token", AccessToken);
    }
}

internal abstract class GetDetailsResponse : ApiResponse, IApiResponse<GetDetailsResponse>, IBodyResponse<StreamDetails>
{
    private GetDetailsResponse(ResponseMessage message)
        : base(message)
    {
    }

    StreamDetails? IBodyResponse<StreamDetails>.Body => this switch
    {
        Ok response => response.Body,
        _ => null,
    };

    static GetDetailsResponse IApiResponse<GetDetailsResponse>.Read(ResponseMessage message) => (int)message.StatusCode switch
    {
        200 => new Ok(message),
        400 => new BadRequest(message),
        _ => new Undocumented(message),
    };

    public sealed class Ok : GetDetailsResponse
    {
        internal Ok(ResponseMessage message)
            : base(message)
        {
            Body = message.ReadJson<StreamDetails>();
        }

        public StreamDetails Body { get; }
    }

    public sealed class BadRequest : GetDetailsResponse
    {
        internal BadRequest(ResponseMessage message)
            : base(message)
        {
            Body = message.ReadJsonOrNull<StreamDetails>();
        }

        public StreamDetails? Body { get; }
    }

    public sealed class Undocumented : GetDetailsResponse
    {
        internal Undocumented(ResponseMessage message)
            : base(message)
        {
        }
    }
}

internal sealed class StreamDetails : IJsonObject<StreamDetails>
{
    private static readonly byte[] Names = NameTableText.Of("stream_url", "stream_key", "page_url");

    private Dictionary<string, JsonElement>? _additionalProperties;

    public string? StreamUrl { get; set; }

    public string? StreamKey { get; set; }

    public string? PageUrl { get; set; }

    public Dictionary<string, JsonElement> AdditionalProperties => _additionalProperties ??= [];

    static StreamDetails IJsonObject<StreamDetails>.Read(ref JsonReader reader)
    {
        var value = new StreamDetails();
        var at = 0;
        while (reader.MoveNext())
        {
            switch (reader.ReadName(Names, ref at))
            {
                case 0: value.StreamUrl = reader.ReadString(); break;
                case 1: value.StreamKey = reader.ReadString(); break;
                case 2: value.PageUrl = reader.ReadString(); break;
                default: reader.KeepMember(ref value._additionalProperties); break;
            }
        }
        return value;
    }

    void IJsonObject<StreamDetails>.Write(ref JsonWriter writer)
    {
        var start = writer.WriteStartObject();
        writer.WriteString(",\"stream_url\":"u8, StreamUrl);
        writer.WriteString(",\"stream_key\":"u8, StreamKey);
        writer.WriteString(",\"page_url\":"u8, PageUrl);
        writer.WriteEndObject(start, _additionalProperties);
    }
}
