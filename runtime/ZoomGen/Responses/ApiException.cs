using System.Net;

namespace ZoomGen;

/// <summary>A call that did not succeed. The message holds method, path template, status and the vendor's error, and no value of the request.</summary>
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

    /// <summary>The status.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The vendor's error, where the body holds one.</summary>
    public ApiError? Error { get; }

    private static string Describe(ApiOperation operation, HttpStatusCode statusCode, ApiError? error, string? description)
    {
        var reason = error is { Code: not null } or { Message: not null } ? string.Join(": ", new[] { error.Code, error.Message }.OfType<string>()) : description;
        var status = Enum.IsDefined(statusCode) ? $"{(int)statusCode} {statusCode}" : $"{(int)statusCode}";
        return $"{operation} answered {status}{(string.IsNullOrEmpty(reason) ? "." : $": {reason}")}";
    }
}

/// <summary>A call whose status is not a success.</summary>
/// <typeparam name="TResponse">The response.</typeparam>
public sealed class ApiException<TResponse> : ApiException
    where TResponse : ApiResponse
{
    internal ApiException(ApiOperation operation, TResponse response)
        : base(operation, response.StatusCode, response.Error, response.Description) => Response = response;

    /// <summary>The response, as the case of its status.</summary>
    public TResponse Response { get; }
}
