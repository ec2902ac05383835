using System.Text;
using ZoomGen.Conformance.Collections;
using ZoomGen.Conformance.Generation;
using ZoomGen.Conformance.Records;
using ZoomGen.Conformance.Wire;
using ZoomGen.MockServer.Tool.Sending;

namespace ZoomGen.Conformance.Sending;

/// <summary>What went out, or the exception that kept it from going.</summary>
internal sealed record SentRequest(WireRequest? Request, Exception? Fault);

/// <summary>Sends a documented request through the real HTTP handler of .NET, over a connection that goes nowhere.</summary>
internal static class RequestSender
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(10);

    /// <param name="client">The client.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="record">The values of the variables in the URL that a caller gives; null for a request without a record.</param>
    /// <param name="createOptions">Creates the options.</param>
    public static async Task<SentRequest> SendAsync(
        LoadedClient client, IndexedOperation operation, RequestRecord? record, Func<ApiClientOptions> createOptions)
    {
        await using var wire = new RecordingStream();
        using var handler = new PlainHttpHandler(Handler(wire));
        using var http = new HttpClient(handler, disposeHandler: false);
        using var limit = new CancellationTokenSource(TimeLimit);
        try
        {
            var options = createOptions();
            var request = client.Example(operation.RequestType, options);
            if (record is not null)
                SetUrlValues(request, operation, record);
            await LoadedClient.SendAsync(client.Create(http, options), request, limit.Token);
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

    // An empty one changes the path: no client takes it.
    private static void SetUrlValues(IApiRequest request, IndexedOperation operation, RequestRecord record)
    {
        foreach (var (variable, name) in operation.UrlProperties)
        {
            var reference = $"{{{{{variable}}}}}";
            if (VariableText.Resolve(reference, record) is not { Length: > 0 } value || value == reference)
                continue;
            var property = request.GetType().GetProperty(name)!;
            property.SetValue(request, property.PropertyType == typeof(Uri) ? new Uri(value, UriKind.RelativeOrAbsolute) : value);
        }
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
