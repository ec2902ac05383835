using System.Net;

namespace ZoomGen.Benchmarks;

/// <summary>Answers without a network. The body of the request is read, as a connection would.</summary>
internal sealed class CannedHandler(HttpStatusCode status, byte[]? json) : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
            await content.CopyToAsync(Stream.Null, cancellationToken);
        var response = new HttpResponseMessage(status) { RequestMessage = request };
        if (json is not null)
        {
            response.Content = new ByteArrayContent(json);
            response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        }
        return response;
    }
}
