using Microsoft.Extensions.Diagnostics.HealthChecks;
using Zoom;
using Zoom.Meetings;

namespace WebApi;

/// <summary>Whether the API can be reached and accepts the credentials.</summary>
internal sealed class ZoomHealthCheck(ZoomClient zoom) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            // A meeting that does not exist is an answer, too.
            var response = await zoom.Meetings.GetLiveStreamDetailsResponseAsync(GetLiveStreamDetailsRequest.Example, cancellationToken);
            return response is GetLiveStreamDetailsResponse.Ok or GetLiveStreamDetailsResponse.NotFound
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"The API answered {(int)response.StatusCode}.");
        }
        catch (HttpRequestException exception)
        {
            return HealthCheckResult.Unhealthy("The API cannot be reached.", exception);
        }
    }
}
