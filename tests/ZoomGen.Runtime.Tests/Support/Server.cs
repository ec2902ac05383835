using System.Net;
using System.Text;

namespace ZoomGen.Runtime.Tests.Support;

/// <summary>Stands in for the network: keeps what would have gone out, and answers.</summary>
internal sealed class Server(Func<HttpResponseMessage> answer) : HttpMessageHandler
{
    public Server(HttpStatusCode status = HttpStatusCode.NoContent, string body = "", string contentType = "application/json")
        : this(() => new(status) { Content = Text(body, contentType) })
    {
    }

    public List<SentRequest> Requests { get; } = [];

    public SentRequest Request => Assert.Single(Requests);

    public WorkshopClient Client(WorkshopClientOptions? options = null) => new(new(this, disposeHandler: false), options);

    public static HttpContent Text(string body, string contentType) => Bytes(Encoding.UTF8.GetBytes(body), contentType);

    public static HttpContent Bytes(byte[] body, string contentType)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        return content;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Requests.Add(await SentRequest.ReadAsync(request));
        var response = answer();
        response.RequestMessage = request;
        return response;
    }
}
