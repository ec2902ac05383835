using System.Net;

namespace ZoomGen.Conformance.Bodies;

/// <summary>Answers every request with one saved response.</summary>
internal sealed class AnsweringHandler(SavedBody saved) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = new HttpResponseMessage((HttpStatusCode)saved.Status)
        {
            RequestMessage = request,
            Content = new ByteArrayContent(saved.Bytes),
        };
        response.Content.Headers.Add("Content-Type", saved.ContentType);
        return Task.FromResult(response);
    }
}
