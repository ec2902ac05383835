using System.ComponentModel;
using ZoomGen.Http;

namespace ZoomGen;

/// <summary>The options of a client. Generated options add the variables of the collection, such as the base URL.</summary>
public abstract class ApiClientOptions
{
    internal const long DefaultMaxPages = 10_000;

    private long _maxResponseBytes = 64 * 1024 * 1024;
    private long _maxErrorBytes = 64 * 1024;
    private long _maxPages = DefaultMaxPages;
    private TimeSpan _streamTimeout = Timeout.InfiniteTimeSpan;

    /// <summary>
    /// The credentials of the client, or null to send none. They are never sent with requests that the collection declares as
    /// <c>noauth</c>, nor, if it declares nothing, with requests to another host than the base URL's.
    /// </summary>
    public Auth? Auth { get; set; }

    /// <summary>
    /// Returns the value of one of Postman's dynamic variables, given its name with the dollar sign, such as <c>$guid</c>. If it is null,
    /// or returns null, each occurrence gets a new random value, as in Postman.
    /// </summary>
    public Func<string, string?>? DynamicVariables { get; set; }

    /// <summary>
    /// Called for each value in a response that does not match the type that the collection shows, so that a change of the API is heard.
    /// It is told the place and the kind of the value, and never the value itself. It is called while the response is read, and must not
    /// throw.
    /// </summary>
    public Action<JsonMisfit>? OnMisfit { get; set; }

    /// <summary>Called after each call, for example to log it. It must not throw.</summary>
    public Action<CompletedCall>? OnCompleted { get; set; }

    /// <summary>The base URL that the collection documents, or null.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual string? DocumentedBaseUrl => null;

    /// <summary>Whether the base URL is the documented one, or missing, so that another may take its place.</summary>
    internal bool IsDocumentedBaseUrl(string? value) => value is null || value == DocumentedBaseUrl;

    /// <summary>
    /// The maximum size of a response body in bytes, after decompression. The default is 64 MiB. A larger body fails the call with a
    /// <see cref="ResponseTooLargeException"/>. For server-sent events and JSON lines, it is the maximum size of one item. It does not
    /// apply to a <see cref="ResponseStream"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MaxResponseBytes
    {
        get => _maxResponseBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxResponseBytes = value;
        }
    }

    /// <summary>
    /// The maximum number of bytes that are read of the body of a response whose status is not 2xx. The default is 64 KiB. The rest of
    /// the body is ignored.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public long MaxErrorBytes
    {
        get => _maxErrorBytes;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxErrorBytes = value;
        }
    }

    /// <summary>
    /// The longest time between two parts of a body that is read from the connection: a <see cref="ResponseStream"/>, server-sent events
    /// or JSON lines. By default, the time is not limited. When it is over, a stream fails with an <see cref="IOException"/>, and events
    /// and lines fail with an <see cref="HttpRequestException"/>. The inner exception of both is a <see cref="TimeoutException"/>. The
    /// limit does not apply to synchronous reads.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The value is neither positive nor <see cref="Timeout.InfiniteTimeSpan"/>, or is longer than a timer can run.
    /// </exception>
    public TimeSpan StreamTimeout
    {
        get => _streamTimeout;
        set
        {
            TimeLimit.Check(value);
            _streamTimeout = value;
        }
    }

    /// <summary>
    /// The maximum number of pages that one enumeration fetches. The default is 10,000. If there are more, the enumeration fails with a
    /// <see cref="PagingException"/> after the last of them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public long MaxPages
    {
        get => _maxPages;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxPages = value;
        }
    }
}
