using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer.Collections;

namespace ZoomGen.MockServer.Serving;

/// <summary>A saved response as it goes out: the body, and the headers that still hold.</summary>
internal sealed class SavedResponseResult(SavedResponse response) : IStatusCodeHttpResult, IResult
{
    public int? StatusCode => response.Code;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = response.Code;
        foreach (var header in response.Headers.Where(ResponseHeaders.CanBeSent))
            httpContext.Response.Headers.Append(header.Name, header.Value.Trim());

        return response.HasBody && !HttpMethods.IsHead(httpContext.Request.Method)
            ? WriteAsync(httpContext.Response, response.EncodeBody())
            : Task.CompletedTask;
    }

    private static Task WriteAsync(HttpResponse target, byte[] body)
    {
        target.ContentLength = body.Length;
        return target.Body.WriteAsync(body).AsTask();
    }
}
