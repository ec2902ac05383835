using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;

namespace WebApi;

/// <summary>Answers a request that failed because a call of the API failed. The message of the exception contains no secret.</summary>
internal sealed class ApiExceptionHandler : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The API answered with an error, or could not be reached.
        if (exception is not (ApiException or HttpRequestException))
            return false;
        if (exception is ApiException { Response.RetryAfter: { } wait })
            httpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        await Results.Problem(exception.Message, statusCode: StatusCodes.Status502BadGateway).ExecuteAsync(httpContext);
        return true;
    }
}
