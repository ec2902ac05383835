using System.Text;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Wire;

namespace ZoomGen.Conformance.Sending;

/// <summary>What went out, or the exception that kept it from going.</summary>
internal sealed record SentRequest(WireRequest? Request, Exception? Fault);

/// <summary>Sends a documented request through the real HTTP handler of .NET, over a connection that goes nowhere.</summary>
internal static class RequestSender
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    public static async Task<SentRequest> SendAsync(LoadedClient client, string requestType, Func<ApiClientOptions> createOptions)
    {
        await using var wire = new RecordingStream();
        using var handler = new PlainHttpHandler(Handler(wire));
        using var http = new HttpClient(handler, disposeHandler: false);
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            var options = createOptions();
            await LoadedClient.SendAsync(client.Create(http, options), client.Example(requestType, options), limit.Token);
            return new(wire.Request, null);
        }
#pragma warning disable CA1031 // Whatever keeps a request from going out is a finding, and the next one is tried.
        catch (Exception exception)
        {
            // An empty answer may not be what the collection documents: by then the request is out.
            return new(wire.Request, exception);
        }
#pragma warning restore CA1031
    }

    private static SocketsHttpHandler Handler(Stream wire) => new()
    {
        ConnectCallback = (_, _) => new(wire),
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        // Postman writes latin-1 as well.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ActivityHeadersPropagator = null,
    };
}
