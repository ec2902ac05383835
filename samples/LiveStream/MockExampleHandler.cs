using System.Globalization;
using System.Net;

namespace LiveStream;

/// <summary>Asks a Postman mock server for the saved response of one status, by Postman's own header.</summary>
internal sealed class MockExampleHandler() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    /// <summary>The status that the next calls get.</summary>
    public HttpStatusCode Status { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("x-mock-response-code", ((int)Status).ToString(CultureInfo.InvariantCulture));
        return base.SendAsync(request, cancellationToken);
    }
}
