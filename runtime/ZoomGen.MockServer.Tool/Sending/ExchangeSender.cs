using System.Net;
using System.Text;
using ZoomGen.MockServer.Tool.Requests;

namespace ZoomGen.MockServer.Tool.Sending;

/// <summary>Sends requests to the mock server with the runtime of generated clients.</summary>
internal static class ExchangeSender
{
    /// <param name="create">Creates the request. What it throws for values that cannot be sent is a result as well.</param>
    /// <param name="port">The port of the mock server.</param>
    /// <param name="cancellation">Cancels the request.</param>
    public static async Task<Exchange> SendAsync(Func<DeclaredRequest> create, int port, CancellationToken cancellation)
    {
        using var sent = new MemoryStream();
        using var handler = new PlainHttpHandler(CreateHandler(port, sent));
        using var http = new HttpClient(handler, disposeHandler: false);
        try
        {
            var client = new FormClient(http, RequestVariables.Options);
            var response = await client.SendAsync(create(), cancellation);
            return new(sent.ToArray(), response, Fault: null);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException or ArgumentException or InvalidOperationException
            or FormatException or ResponseTooLargeException)
        {
            return new(sent.ToArray(), Response: null, fault.Message);
        }
    }

    // Like the connections of a generated client.
    private static SocketsHttpHandler CreateHandler(int port, MemoryStream sent) => new()
    {
        ConnectCallback = (_, cancellation) => RecordedConnection.OpenAsync(port, sent, cancellation),
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        // Postman writes Latin-1 as well.
        RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        ActivityHeadersPropagator = null,
    };

    private sealed class FormClient(HttpClient http, ApiClientOptions options) : ApiClient(http, options);
}
