using System.Net;

namespace ZoomGen;

/// <summary>A body that exceeds <see cref="ApiClientOptions.MaxResponseBytes"/>, after decompression.</summary>
public sealed class ResponseTooLargeException : ApiException
{
    internal ResponseTooLargeException(ApiOperation operation, HttpStatusCode statusCode, long limit)
        : base(operation, statusCode, null, $"the body exceeds {limit} bytes.") => Limit = limit;

    /// <summary>The limit in bytes.</summary>
    public long Limit { get; }
}
