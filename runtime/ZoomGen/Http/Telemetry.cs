using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;

namespace ZoomGen.Http;

/// <summary>
/// What the runtime tells about calls, by OpenTelemetry's conventions for HTTP clients (version 1.23 and later) where they have a name.
/// </summary>
internal static class Telemetry
{
    public const string ErrorTag = "error.type";
    public const string MethodTag = "http.request.method";
    public const string OperationTag = "zoomgen.operation";
    public const string PortTag = "server.port";
    public const string ServerTag = "server.address";
    public const string StatusTag = "http.response.status_code";

    private const string Name = "ZoomGen";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Source { get; } = new(Name);

    public static Histogram<double> Duration { get; } = Meter.CreateHistogram<double>(
        "zoomgen.client.call.duration", "s", "Duration of a call, from its credentials to its body.");

    public static Counter<long> Redirects { get; } = Meter.CreateCounter<long>(
        "zoomgen.client.redirects", "{redirect}", "Redirects that were followed.");

    public static Counter<long> Renewals { get; } = Meter.CreateCounter<long>(
        "zoomgen.client.renewals", "{renewal}", "Credentials that were renewed because a server refused them.");

    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>(
        "zoomgen.client.retries", "{retry}", "Requests that a handler sent once more.");

    public static Counter<long> Misfits { get; } = Meter.CreateCounter<long>(
        "zoomgen.client.misfits", "{value}", "Values in responses that do not fit their types.");

    /// <summary>Whether anybody listens to spans or measurements.</summary>
    public static bool IsHeard =>
        Source.HasListeners()
        || Duration.Enabled || Redirects.Enabled || Renewals.Enabled || Retries.Enabled || Misfits.Enabled;

    /// <summary>The type of an error, or null. The conventions prefer the status to the exception that reports it.</summary>
    public static string? ErrorType(HttpStatusCode? status, Exception? exception) => status is { } code and >= HttpStatusCode.BadRequest
        ? ((int)code).ToString(CultureInfo.InvariantCulture)
        : exception?.GetType().FullName;
}
