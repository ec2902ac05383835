using System.Net;

namespace ZoomGen;

/// <summary>A call failed. The message contains the HTTP method, path template, status and error, and no value of the request.</summary>
public class ApiException : Exception
{
    internal ApiException(ApiOperation operation, HttpStatusCode statusCode, ApiError? error, string? description, Exception? inner = null)
        : base(Describe(operation, statusCode, error, description), inner)
    {
        Operation = operation;
        StatusCode = statusCode;
        Error = error;
    }

    /// <summary>The operation that was called.</summary>
    public ApiOperation Operation { get; }

    /// <summary>The status of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The error that the body describes, or null.</summary>
    public ApiError? Error { get; }

    private static string Describe(ApiOperation operation, HttpStatusCode statusCode, ApiError? error, string? description)
    {
        var reason = error is { Code: not null } or { Message: not null }
            ? string.Join(": ", new[] { error.Code, error.Message }.OfType<string>())
            : description;
        var status = Enum.IsDefined(statusCode) ? $"{(int)statusCode} {statusCode}" : $"{(int)statusCode}";
        return $"{operation} answered {status}{(string.IsNullOrEmpty(reason) ? "." : $": {reason}")}";
    }
}
