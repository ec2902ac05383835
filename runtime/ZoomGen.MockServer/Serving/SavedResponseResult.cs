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

        return response.HasBody ? WriteAsync(httpContext, response.EncodeBody()) : Task.CompletedTask;
    }

    private static Task WriteAsync(HttpContext context, byte[] body)
    {
        var isHead = HttpMethods.IsHead(context.Request.Method);
        // RFC 9110, section 8.6: for HEAD it is the length of what GET would send, and a response that was saved for it has none.
        if (!isHead || body.Length > 0)
            context.Response.ContentLength = body.Length;
        return isHead ? Task.CompletedTask : context.Response.Body.WriteAsync(body).AsTask();
    }
}
