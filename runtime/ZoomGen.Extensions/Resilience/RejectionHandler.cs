using System.Globalization;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace ZoomGen.Extensions.Resilience;

/// <summary>Throws the exceptions that clients document instead of those of the pipeline, which become inner exceptions.</summary>
internal sealed class RejectionHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            var seconds = exception.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            var message = $"The request did not end within its time limit of {seconds} seconds.";
            throw new TaskCanceledException(message, new TimeoutException(message, exception), CancellationToken.None);
        }
        catch (BrokenCircuitException exception)
        {
            var host = request.RequestUri?.Host;
            throw new HttpRequestException($"Requests to {host} are suspended, because too many have failed.", exception);
        }
        catch (RateLimiterRejectedException exception)
        {
            var label = request.GetApiRequest()?.Operation.RateLimitLabel;
            throw new HttpRequestException($"The limiter for {label} allows no more requests{Time(exception)}.", exception);
        }
    }

    private static string Time(RateLimiterRejectedException exception) => exception.RetryAfter is { } wait ? $" for {wait:c}" : "";
}
