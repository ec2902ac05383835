using System.Text.Json;

namespace ZoomGen.Runtime.Tests.Support;

internal sealed class StreamedTestRequest : IApiRequest<StreamedTestResponse>
{
    public ApiOperation Operation { get; } = new("Watch", "GET", "/watch");

    public void Write(ref RequestWriter request) => request.WriteVariable("https://h.test/watch");
}

/// <summary>A response whose status 200 is read from the connection, as whatever the test wants.</summary>
internal sealed class StreamedTestResponse(ResponseMessage message)
    : StreamedResponse(message),
        IApiResponse<StreamedTestResponse>,
        IBodyResponse<ResponseStream>,
        IBodyResponse<ResponseItems<ServerSentEvent>>,
        IBodyResponse<ResponseItems<Gadget>>,
        IBodyResponse<ResponseItems<JsonElement>>
{
    private readonly ResponseMessage _message = message;

    ResponseStream? IBodyResponse<ResponseStream>.Body => Ok(() => _message.ReadStream());

    ResponseItems<ServerSentEvent>? IBodyResponse<ResponseItems<ServerSentEvent>>.Body => Ok(() => _message.ReadEvents());

    ResponseItems<Gadget>? IBodyResponse<ResponseItems<Gadget>>.Body => Ok(() => _message.ReadJsonLines<Gadget>());

    ResponseItems<JsonElement>? IBodyResponse<ResponseItems<JsonElement>>.Body => Ok(() => _message.ReadJsonLines());

    static StreamedTestResponse IApiResponse<StreamedTestResponse>.Read(ResponseMessage message) => new(message);

    static bool IApiResponse<StreamedTestResponse>.IsStreamed(int status) => status == 200;

    private T? Ok<T>(Func<T> read)
        where T : class => (int)StatusCode == 200 ? read() : null;
}
