using Microsoft.AspNetCore.Http;
using ZoomGen.MockServer.Collections;
using ZoomGen.MockServer.Matching;

namespace ZoomGen.MockServer.Serving;

/// <summary>An example, with the values that its variables have for the request.</summary>
internal sealed class ExampleResult(Example example) : IStatusCodeHttpResult, IResult
{
    public string Name => example.Response.Name;

    public int? StatusCode => example.Response.Code;

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = example.Fill(PathTemplate.SplitTarget(httpContext.Request.Target()), httpContext.Request.Origin());
        return new SavedResponseResult(response).ExecuteAsync(httpContext);
    }
}
