using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Polly.Telemetry;

namespace ZoomGen.Extensions.Resilience;

/// <summary>
/// The telemetry of Polly, whose lines about each request and each retry are for the level Debug. A call has one line of its own. What
/// concerns all calls, such as a circuit that opens, keeps its level.
/// </summary>
internal static class QuietTelemetry
{
    /// <summary>The options of the program with other levels, unless the program has chosen the levels.</summary>
    public static TelemetryOptions From(IServiceProvider services)
    {
        var options = new TelemetryOptions(services.GetRequiredService<IOptions<TelemetryOptions>>().Value);
        options.SeverityProvider ??= FindSeverity;
        return options;
    }

    private static ResilienceEventSeverity FindSeverity(SeverityProviderArguments arguments) =>
        arguments.Event.Severity >= ResilienceEventSeverity.Error ? arguments.Event.Severity : ResilienceEventSeverity.Debug;
}
