using System.Net;

namespace ZoomGen;

/// <summary>The body of a response, or an item of it, exceeds <see cref="ApiClientOptions.MaxResponseBytes"/>.</summary>
public sealed class ResponseTooLargeException : ApiException
{
    internal ResponseTooLargeException(ApiOperation operation, HttpStatusCode statusCode, long limit, string what = "the body")
        : base(operation, statusCode, null, $"{what} exceeds {limit} bytes.") => Limit = limit;

    /// <summary>The limit in bytes.</summary>
    public long Limit { get; }
}
