using Microsoft.AspNetCore.Http;

namespace ZoomGen.MockServer.Serving;

/// <summary>Closes the connection.</summary>
internal sealed class DisconnectResult : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Abort();
        return Task.CompletedTask;
    }
}
