namespace ZoomGen;

/// <summary>
/// The body of a response, or an item of it, exceeds <see cref="ApiClientOptions.MaxResponseBytes"/>. Raise that limit, or read the body
/// as a stream with <c>OpenAsync</c> of the client.
/// </summary>
public sealed class ResponseTooLargeException : ApiException
{
    /// <summary>Creates an exception for a body that is too large.</summary>
    /// <param name="response">The response.</param>
    /// <param name="limit">The limit in bytes.</param>
    public ResponseTooLargeException(ApiResponse response, long limit)
        : this(response, limit, "the body")
    {
    }

    internal ResponseTooLargeException(ApiResponse response, long limit, string what)
        : base(
            response,
            $"{what} exceeds {limit} bytes. Raise {nameof(ApiClientOptions.MaxResponseBytes)} in the options of the client, or read the "
            + "body as a stream with OpenAsync.") =>
        Limit = limit;

    /// <summary>The limit in bytes.</summary>
    public long Limit { get; }
}
