using System.Net;

namespace ZoomGen;

/// <summary>A body, or an item of one that is a stream of them, that exceeds <see cref="ApiClientOptions.MaxResponseBytes"/>, after decompression.</summary>
public sealed class ResponseTooLargeException : ApiException
{
    internal ResponseTooLargeException(ApiOperation operation, HttpStatusCode statusCode, long limit, string what = "the body")
        : base(operation, statusCode, null, $"{what} exceeds {limit} bytes.") => Limit = limit;

    /// <summary>The limit in bytes.</summary>
    public long Limit { get; }
}
