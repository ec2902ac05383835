using Microsoft.Extensions.Logging;

namespace ZoomGen.Extensions.Logging;

/// <summary>What is logged. No message has the value of a header, a query parameter, a body or a setting.</summary>
internal static partial class LogMessages
{
    [LoggerMessage(1, LogLevel.Information, "{Method} {UrlTemplate}: {StatusCode} after {Duration} ms (requests: {RequestCount})")]
    public static partial void End(
        ILogger logger, string method, string urlTemplate, int? statusCode, long duration, int requestCount);

    [LoggerMessage(2, LogLevel.Information, "{Method} {UrlTemplate}: {ErrorType} after {Duration} ms (requests: {RequestCount})")]
    public static partial void Fail(
        ILogger logger, string method, string urlTemplate, string errorType, long duration, int requestCount);

    [LoggerMessage(3, LogLevel.Debug, "{Method} {UrlTemplate}: the server refuses requests for {Wait}")]
    public static partial void Pause(ILogger logger, string method, string? urlTemplate, TimeSpan wait);

    [LoggerMessage(4, LogLevel.Debug, "{Method} {UrlTemplate}: request {RequestCount} of the call follows")]
    public static partial void Repeat(ILogger logger, string method, string? urlTemplate, int requestCount);

    [LoggerMessage(5, LogLevel.Error, "The changed configuration is invalid, and the former one stays in use: {Faults}")]
    public static partial void RefuseConfiguration(ILogger logger, string faults);

    [LoggerMessage(6, LogLevel.Warning, "{Operation} in the token store failed. This process requests a token of its own if it needs one")]
    public static partial void FailTokenStore(ILogger logger, string operation, Exception exception);

    [LoggerMessage(
        7,
        LogLevel.Warning,
        "The tokens in the store cannot be read and are replaced. Processes that share tokens must share their Data Protection keys")]
    public static partial void FindUnreadableToken(ILogger logger);
}
