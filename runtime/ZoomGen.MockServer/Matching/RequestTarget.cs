using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ZoomGen.MockServer.Matching;

internal static class RequestTarget
{
    /// <summary>Path and query as they were sent. <see cref="HttpRequest.Path"/> is decoded and has no dot segments.</summary>
    public static string Target(this HttpRequest request) =>
        request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
}
