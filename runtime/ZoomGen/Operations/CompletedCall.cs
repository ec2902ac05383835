using System.Net;

namespace ZoomGen;

/// <summary>A call that has ended. It contains no value of the request or the response except the status.</summary>
public sealed class CompletedCall
{
    internal CompletedCall(ApiOperation operation, HttpStatusCode? statusCode, Exception? exception, TimeSpan duration, int requestCount)
    {
        Operation = operation;
        StatusCode = statusCode;
        Exception = exception;
        Duration = duration;
        RequestCount = requestCount;
    }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>The status of the response, or null if there was none.</summary>
    public HttpStatusCode? StatusCode { get; }

    /// <summary>The exception that the caller gets instead of a response, or null.</summary>
    public Exception? Exception { get; }

    /// <summary>The time from the credentials to the body, or to the headers if the body is streamed.</summary>
    public TimeSpan Duration { get; }

    /// <summary>
    /// The number of requests that were sent for the call. It is more than one after a redirect, after renewed credentials, and if a
    /// handler has repeated a request.
    /// </summary>
    public int RequestCount { get; }
}
