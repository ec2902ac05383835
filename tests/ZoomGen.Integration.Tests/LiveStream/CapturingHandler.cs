using System.Net;
using System.Text;

namespace ZoomGen.Integration.Tests.LiveStream;

/// <summary>Keeps what would go out, and answers with what it is told to.</summary>
internal sealed class CapturingHandler(HttpStatusCode status = HttpStatusCode.NoContent, string body = "") : HttpMessageHandler
{
    public string Method { get; private set; } = "";

    /// <summary>Path and query as they stand in the request line.</summary>
    public string Target { get; private set; } = "";

    public string Host { get; private set; } = "";

    public IReadOnlyDictionary<string, string> Headers { get; private set; } = new Dictionary<string, string>();

    /// <summary>The body, its multipart boundary replaced by BOUNDARY.</summary>
    public string Body { get; private set; } = "";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Method = request.Method.Method;
        Target = request.RequestUri!.PathAndQuery;
        Host = request.RequestUri.Authority;
        var content = request.Content is null ? "" : Encoding.UTF8.GetString(await request.Content.ReadAsByteArrayAsync(cancellationToken));
        var contentType = request.Content?.Headers.NonValidated["Content-Type"].ToString() ?? "";
        var boundary = contentType.Split("boundary=") is [_, var text] ? text : null;
        Body = boundary is null ? content : content.Replace(boundary, "BOUNDARY", StringComparison.Ordinal);
        var headers = request.Headers.NonValidated.ToDictionary(header => header.Key, header => header.Value.ToString());
        if (contentType.Length > 0)
            headers["Content-Type"] = boundary is null ? contentType : contentType.Replace(boundary, "BOUNDARY", StringComparison.Ordinal);
        Headers = headers;
        return new HttpResponseMessage(status)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            RequestMessage = request,
        };
    }
}
