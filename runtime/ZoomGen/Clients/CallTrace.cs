using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Text.Json;
using ZoomGen.Http;

namespace ZoomGen.Clients;

/// <summary>
/// The span and the measurements of one call. They exist only while somebody listens, and contain no value of a request or response
/// except the status.
/// </summary>
/// <remarks>It follows the call in the execution context, so that a call without a listener has no field for it.</remarks>
internal sealed class CallTrace : IDisposable
{
    private static readonly AsyncLocal<CallTrace?> Flow = new();

    private readonly ApiOperation _operation;
    private readonly Action<CompletedCall>? _onCompleted;
    private readonly Activity? _activity;
    private readonly long _start = Stopwatch.GetTimestamp();
    private bool _hasServer;
    private TagList _tags;
    private HttpStatusCode? _status;
    private Exception? _exception;
    private int _requestCount;

    private CallTrace(ApiOperation operation, Action<CompletedCall>? onCompleted)
    {
        _operation = operation;
        _onCompleted = onCompleted;
        var method = MethodName.Of(operation.Method);
        _tags.Add(Telemetry.MethodTag, method.Value);
        _tags.Add("url.template", operation.PathTemplate);
        _tags.Add(Telemetry.OperationTag, operation.Name);
        // Samplers see the tags that the span starts with.
        _activity = Telemetry.Source.StartActivity(
            $"{method.InSpan} {operation.PathTemplate}", ActivityKind.Client, parentContext: default, _tags);
        _activity?.SetTag("http.request.method_original", method.Original);
    }

    /// <summary>The trace of the call that is under way, or null if nobody listens.</summary>
    public static CallTrace? Current => Flow.Value;

    /// <summary>Starts the trace of a call. It is current until the asynchronous method that calls this one returns.</summary>
    public static CallTrace Start(ApiOperation operation, Action<CompletedCall>? onCompleted) => Flow.Value = new(operation, onCompleted);

    /// <summary>A request is sent. A redirect leads to the same server.</summary>
    public void Sends(Uri uri)
    {
        _requestCount++;
        if (_hasServer)
            return;
        _hasServer = true;
        _tags.Add(Telemetry.ServerTag, uri.IdnHost);
        _tags.Add(Telemetry.PortTag, uri.Port);
    }

    /// <summary>The response that the caller gets.</summary>
    public void Receives(HttpStatusCode status) => _status = status;

    /// <summary>Another attempt follows, because the credentials have been renewed.</summary>
    public void Renews() => Count(Telemetry.Renewals, "zoomgen.renewal");

    /// <summary>Another attempt follows, because of a redirect.</summary>
    public void Redirects() => Count(Telemetry.Redirects, "zoomgen.redirect");

    /// <summary>A handler sends the request once more.</summary>
    public void Repeats()
    {
        _requestCount++;
        Count(Telemetry.Retries, "zoomgen.retry");
    }

    /// <summary>Whether anybody is told of values that do not fit their types.</summary>
    public bool TellsMisfits => _activity is not null || Telemetry.Misfits.Enabled;

    /// <summary>A value does not fit its type. Its path is left out, because names of members can be data.</summary>
    public void Misfits(Type expected, JsonValueKind found) => Count(Telemetry.Misfits, "zoomgen.misfit", new()
    {
        ["zoomgen.misfit.expected"] = expected.Name,
        ["zoomgen.misfit.found"] = found.ToString(),
    });

    /// <returns>False, so that the filter of an exception can call it.</returns>
    public bool Fails(Exception exception)
    {
        _exception = exception;
        return false;
    }

    /// <summary>Ends the span, and records how long the call took.</summary>
    public void Dispose()
    {
        if (_status is { } status)
            _tags.Add(Telemetry.StatusTag, (int)status);
        if (Telemetry.ErrorType(_status, _exception) is { } error)
        {
            _tags.Add(Telemetry.ErrorTag, error);
            _activity?.SetStatus(ActivityStatusCode.Error);
        }
        var duration = Stopwatch.GetElapsedTime(_start);
        Telemetry.Duration.Record(duration.TotalSeconds, _tags);
        _onCompleted?.Invoke(new(_operation, _status, _exception, duration, _requestCount));
        if (_activity is null)
            return;
        foreach (var (name, value) in _tags)
            _activity.SetTag(name, value);
        _activity.Dispose();
    }

    private void Count(Counter<long> counter, string name, ActivityTagsCollection? tags = null)
    {
        counter.Add(1, new KeyValuePair<string, object?>(Telemetry.OperationTag, _operation.Name));
        _activity?.AddEvent(new(name, tags: tags));
    }
}
