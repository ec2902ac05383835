using Microsoft.Extensions.Logging;

namespace ZoomGen.Extensions.Logging;

/// <summary>Logs each call of a client with one line.</summary>
internal static class CallLog
{
    /// <summary>Adds the log to the options, beside what they call already.</summary>
    public static void Attach(ApiClientOptions options, ILogger logger) => options.OnCompleted += call => Write(logger, call);

    private static void Write(ILogger logger, CompletedCall call)
    {
        if (!logger.IsEnabled(LogLevel.Information))
            return;
        var (method, path) = (call.Operation.Method.Method, call.Operation.PathTemplate);
        var milliseconds = (long)call.Duration.TotalMilliseconds;
        if (call.Exception is { } exception)
            LogMessages.Fail(logger, method, path, exception.GetType().Name, milliseconds, call.RequestCount);
        else
            LogMessages.End(logger, method, path, (int?)call.StatusCode, milliseconds, call.RequestCount);
    }
}
