using System.Diagnostics;
using System.Net;
using ZoomGen.Http;

namespace ZoomGen.Authentication.OAuth2;

/// <summary>
/// The span of a token request, a child of the call that waits for the token. A request in the background has a span without a parent. It
/// exists only while somebody listens, and contains no value of the request or response except the status.
/// </summary>
internal sealed class TokenSpan : IDisposable
{
    private readonly Activity _activity;
    private HttpStatusCode? _status;
    private Exception? _exception;

    private TokenSpan(Activity activity) => _activity = activity;

    /// <summary>Starts the span, or returns null if nobody listens.</summary>
    /// <param name="endpoint">The URL, whose path may name a tenant and is left out.</param>
    public static TokenSpan? Start(Uri endpoint)
    {
        if (!Telemetry.Source.HasListeners())
            return null;
        TagList tags = new()
        {
            { Telemetry.MethodTag, HttpMethod.Post.Method },
            { Telemetry.ServerTag, endpoint.IdnHost },
            { Telemetry.PortTag, endpoint.Port },
            { Telemetry.OperationTag, "token" },
        };
        // Samplers see the tags that the span starts with.
        var activity = Telemetry.Source.StartActivity(HttpMethod.Post.Method, ActivityKind.Client, parentContext: default, tags);
        return activity is null ? null : new(activity);
    }

    public void Receives(HttpStatusCode status) => _status = status;

    /// <returns>False, so that the filter of an exception can call it.</returns>
    public bool Fails(Exception exception)
    {
        _exception = exception;
        return false;
    }

    public void Dispose()
    {
        if (_status is { } status)
            _activity.SetTag(Telemetry.StatusTag, (int)status);
        if (Telemetry.ErrorType(_status, _exception) is { } error)
        {
            _activity.SetTag(Telemetry.ErrorTag, error);
            _activity.SetStatus(ActivityStatusCode.Error);
        }
        _activity.Dispose();
    }
}
