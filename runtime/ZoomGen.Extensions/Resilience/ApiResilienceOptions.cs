using System.Threading.RateLimiting;
using Microsoft.Extensions.Http.Resilience;

namespace ZoomGen.Extensions;

/// <summary>The parts of the resilience of a client. A part that is null is left out.</summary>
public sealed class ApiResilienceOptions
{
    /// <summary>
    /// The time limit of a call: its token, each request, the waits between them, and the body. It becomes the
    /// <see cref="HttpClient.Timeout"/>. The default is 30 seconds. <see cref="CallOptions.Timeout"/> has precedence over it.
    /// </summary>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// The time limit of one request up to the headers of its response, or null for none. The default is 10 seconds. It does not apply to
    /// requests that are not repeated after a fault.
    /// </summary>
    public TimeSpan? AttemptTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>When a request is repeated, or null for never.</summary>
    public ApiRetryOptions? Retry { get; set; } = new();

    /// <summary>
    /// When requests to a host are suspended, or null for never. By default, that is after faults and the statuses 408 and 5xx for half of
    /// at least 100 requests within 30 seconds. Fewer are left to the retries: while requests are suspended, all calls fail. A 429 is not
    /// counted, because the server is well.
    /// </summary>
    public HttpCircuitBreakerStrategyOptions? CircuitBreaker { get; set; } = new()
    {
        FailureRatio = 0.5,
        ShouldHandle = arguments => new(Resilience.RetryRule.IsFault(arguments.Outcome)),
    };

    /// <summary>
    /// Whether requests are held back while the server asks the client to wait (429), and released slowly afterwards. The default is true.
    /// Requests with another <see cref="ApiOperation.RateLimitLabel"/> or to another host are not affected.
    /// </summary>
    public bool PausesOnRateLimit { get; set; } = true;

    /// <summary>
    /// The limiters of requests, by <see cref="ApiOperation.RateLimitLabel"/>. The names are compared without regard to case. Each request
    /// takes a permit, repeated ones as well. The caller must dispose the limiters.
    /// </summary>
    public IDictionary<string, RateLimiter> RateLimiters { get; } =
        new Dictionary<string, RateLimiter>(StringComparer.OrdinalIgnoreCase);
}
