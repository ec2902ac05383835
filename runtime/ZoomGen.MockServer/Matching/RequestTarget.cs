using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ZoomGen.MockServer.Matching;

internal static class RequestTarget
{
    /// <summary>Path and query as they were sent. <see cref="HttpRequest.Path"/> is decoded and has no dot segments.</summary>
    public static string Target(this HttpRequest request) =>
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    /// <summary>The server as the client sees it, such as <c>http://localhost:5080</c>. In HTTP/1.0, a request may lack a host.</summary>
    public static string Origin(this HttpRequest request)
    {
        var connection = request.HttpContext.Connection;
        var host = request.Host.HasValue ? request.Host.Value : $"{connection.LocalIpAddress}:{connection.LocalPort}";
        return $"{request.Scheme}://{host}";
    }
}
