using Microsoft.Extensions.Logging;

namespace ZoomGen.Extensions.Logging;

/// <summary>What is logged. No message has the value of a header, a query parameter, a body or a setting.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Error, "The changed configuration is invalid, and the former one stays in use: {Faults}")]
    public static partial void RefuseConfiguration(ILogger logger, string faults);

    [LoggerMessage(4, LogLevel.Debug, "{Method} {UrlTemplate} is sent once more: request {RequestCount} of the call")]
    public static partial void Repeat(ILogger logger, HttpMethod method, string? urlTemplate, int requestCount);
}
