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
            var message = string.Create(
                CultureInfo.InvariantCulture, $"The request did not end within its time limit of {exception.Timeout.TotalSeconds} seconds.");
            throw new TaskCanceledException(message, new TimeoutException(message, exception), CancellationToken.None);
        }
        catch (BrokenCircuitException exception)
        {
            throw new HttpRequestException(
                $"Requests to {request.RequestUri?.Host} are suspended, because too many have failed.", exception);
        }
        catch (RateLimiterRejectedException exception)
        {
            throw new HttpRequestException(
                $"The limiter for {request.GetApiRequest()?.Operation.RateLimitLabel} allows no more requests{Time(exception)}.", exception);
        }
    }

    private static string Time(RateLimiterRejectedException exception) => exception.RetryAfter is { } wait ? $" for {wait:c}" : "";
}
