using System.Net;
using ZoomGen.Http;
using ZoomGen.Streams;

namespace ZoomGen.Responses;

/// <summary>Creates responses that no server has sent, with the code that reads those of servers.</summary>
internal static class ResponseFactory
{
    public static TResponse Create<TResponse>(
        int statusCode, ReadOnlyMemory<byte> body, string? contentType, (string Name, string Value)[] headers)
        where TResponse : ApiResponse, IApiResponse<TResponse>
    {
        ArgumentNullException.ThrowIfNull(headers);
        // Disposed with a body that is read as a stream, and otherwise nothing that has to be.
        var response = new HttpResponseMessage((HttpStatusCode)statusCode) { Content = new ReadOnlyMemoryContent(body) };
        foreach (var (name, value) in headers)
        {
            if (!HeaderRules.Add(response.Headers, name, value))
                ContentHeaders.Replace(response.Content.Headers, name, value);
        }
        if (contentType is not null && !response.Content.Headers.NonValidated.Contains("Content-Type"))
            HeaderRules.Add(response.Content.Headers, "Content-Type", contentType);
        return TResponse.Read(TResponse.IsStreamed(statusCode, response.Content.Headers)
            ? new(TResponse.Operation, response, response.Content.ReadAsStream(), StreamLimits.None)
            : new(TResponse.Operation, response) { Body = body });
    }
}
