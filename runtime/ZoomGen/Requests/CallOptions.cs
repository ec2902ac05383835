using ZoomGen.Http;
using ZoomGen.Requests.Parameters;

namespace ZoomGen;

/// <summary>
/// What one call sends that the collection does not foresee, such as an idempotency key, a preview header or a new value of an enumeration.
/// </summary>
public sealed class CallOptions
{
    private TimeSpan? _timeout;

    /// <summary>
    /// Headers to add. A header of the request with the same name is not sent, and neither are the credentials of the client if it is
    /// theirs. A value that RFC 9110 does not allow, or a header of the connection such as <c>Host</c>, is an
    /// <see cref="ArgumentException"/>.
    /// </summary>
    public CallValues Headers { get; } = new(StringComparer.OrdinalIgnoreCase, HeaderRules.Check);

    /// <summary>
    /// Query parameters to add, which are encoded like those of the request. A parameter of the request with the same name is not sent.
    /// </summary>
    public CallValues Query { get; } = new(StringComparer.Ordinal, CheckName, UriText.EncodeQueryKey);

    /// <summary>
    /// Fields to add to the form that is the body. A field of the request with the same name is not sent. With any other body, the call
    /// fails with an <see cref="InvalidOperationException"/>.
    /// </summary>
    public CallValues FormFields { get; } = new(StringComparer.Ordinal, CheckName);

    /// <summary>
    /// The time limit of the whole call, instead of <see cref="HttpClient.Timeout"/>. An HTTP client of your own still applies its own,
    /// up to the headers of each response.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is neither positive nor <see cref="Timeout.InfiniteTimeSpan"/>, or is longer than a timer can run.
    /// </exception>
    public TimeSpan? Timeout
    {
        get => _timeout;
        set
        {
            if (value is { } limit)
                TimeLimit.Check(limit, nameof(value));
            _timeout = value;
        }
    }

    /// <summary>
    /// Receives the number of bytes of the body that have been sent. If the body is sent again, for example after a redirect, the number
    /// starts again at zero. If a handler of the HTTP client buffers the body, the number counts what is buffered.
    /// </summary>
    public IProgress<long>? UploadProgress { get; set; }

    /// <summary>
    /// Whether server-sent events continue after the connection ends (HTML standard, section 9.2.3). The request is sent again with the
    /// header <c>Last-Event-ID</c>, after the time that the server asks for, or after three seconds. If the server cannot be reached, that
    /// is repeated after longer and longer times, up to a minute. The status 204 ends the events. Any other response that is not an event
    /// stream ends them with an exception.
    /// </summary>
    public bool ReconnectsEvents { get; set; }

    /// <summary>The HTTP version, instead of <see cref="HttpClient.DefaultRequestVersion"/>.</summary>
    public Version? Version { get; set; }

    /// <summary>Which other versions are allowed, instead of <see cref="HttpClient.DefaultVersionPolicy"/>.</summary>
    public HttpVersionPolicy? VersionPolicy { get; set; }

    private static void CheckName(string name, string value) => ArgumentException.ThrowIfNullOrEmpty(name);
}
