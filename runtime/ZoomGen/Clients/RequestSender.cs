using System.Net;
using ZoomGen.Http;
using ZoomGen.Json;
using ZoomGen.Requests.Bodies;
using ZoomGen.Runtime;
using ZoomGen.Streams;

namespace ZoomGen.Clients;

/// <summary>Writes requests, sends them with credentials, and receives the responses.</summary>
internal sealed class RequestSender(HttpClient httpClient, ApiClientOptions options)
{
    public long MaxPages => options.MaxPages;

    /// <summary>Called after each call, or null.</summary>
    public Action<CompletedCall>? OnCompleted => options.OnCompleted;

    /// <param name="request">The request.</param>
    /// <param name="use">What becomes of the body of a success.</param>
    /// <param name="trace">The trace of the call, or null.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public ValueTask<ResponseMessage> SendAsync(
        IApiRequest request, BodyUse use, CallTrace? trace, CancellationToken cancellationToken) =>
        SendAsync(request, use, new CallProgress(trace), cancellationToken);

    /// <summary>The message without its credentials, for a description instead of sending.</summary>
    public ApiRequestMessage.GeneratedMessage Describe(IApiRequest request, out Auth? auth) =>
        Write(request, null, describe: true, out auth);

    private async ValueTask<ResponseMessage> SendAsync(
        IApiRequest request, BodyUse use, CallProgress progress, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(request.CallOptions?.Timeout ?? Transport.TimeoutOf(httpClient), cancellationToken);
        try
        {
            while (true)
            {
                // The next attempt starts after the response has released its connection, because there may be no other.
                if (await AttemptAsync(request, use, progress, deadline).ConfigureAwait(false) is { } message)
                    return message;
            }
        }
        catch (OperationCanceledException exception) when (deadline.IsOver)
        {
            deadline.Throw(exception);
            throw;
        }
    }

    // Null if there is another attempt. It is one method, because each asynchronous one costs time, and memory while it waits.
    private async ValueTask<ResponseMessage?> AttemptAsync(
        IApiRequest request, BodyUse use, CallProgress progress, Deadline deadline)
    {
        using var message = Write(request, progress.Redirect, describe: false, out var auth);
        (message.Auth, message.EndsAt) = (auth, deadline.EndsAt);
        (message.Content as BufferedContent)?.ThrowIfUsedUp();
        foreach (var (name, value) in progress.Headers)
            HeaderRules.Replace(message.Headers, name, value);
        if (auth is not null)
            await auth.ApplyAsync(message, deadline.Token).ConfigureAwait(false);
        message.Missing?.ThrowIfOpen(message);
        progress.Trace?.Sends(message.RequestUri!);
        HttpResponseMessage response;
        try
        {
            response = await httpClient
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, deadline.TokenToSend(httpClient)).ConfigureAwait(false);
        }
        catch (Exception exception) when (SendFault.Translate(message, exception) is { } fault)
        {
            throw fault;
        }
        ResponseMessage? answer = null;
        try
        {
            if (await progress.ContinuesAsync(message, response, auth, deadline).ConfigureAwait(false))
                return null;
            progress.Trace?.Receives(response.StatusCode);
            var opens = use == BodyUse.Open && response.IsSuccessStatusCode;
            answer = opens || request.OpensBody((int)response.StatusCode, response.Content.Headers)
                ? await OpenAsync(request, response, new(message), deadline).ConfigureAwait(false)
                : new(request.Operation, response, new(message));
            answer.Listener = FindListener(request.Operation, progress.Trace);
            if (!answer.HoldsConnection)
            {
                // Of an error, the start of a longer body is of use.
                var (limit, cuts) = answer.IsSuccess ? (options.MaxResponseBytes, false) : (options.MaxErrorBytes, true);
                var givesBack = use == BodyUse.GiveBack && answer.IsSuccess;
                var length = FindLength(message.Method, response);
                var body = await LimitedBody.ReadAsync(response.Content, length, limit, cuts, givesBack, deadline).ConfigureAwait(false);
                answer.Receive(body, limit);
            }
            return answer;
        }
        catch (Exception exception) when (answer is { HoldsConnection: false } && BodyFault.Is(exception))
        {
            throw answer.Broken(exception);
        }
        finally
        {
            if (answer is not { HoldsConnection: true })
                response.Dispose();
        }
    }

    // RFC 9110, section 8.6: it can be the length of a body that the response does not have.
    private static long? FindLength(HttpMethod method, HttpResponseMessage response)
    {
        var length = response.Content.Headers.ContentLength;
        var hasBody = method != HttpMethod.Head && response.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified);
        return hasBody || length == 0 ? length : null;
    }

    private async ValueTask<ResponseMessage> OpenAsync(
        IApiRequest request, HttpResponseMessage response, SentValues sent, Deadline deadline)
    {
        var body = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
        var reopening = new Reopening(
            (headers, cancellationToken) => ReopenAsync(request, headers, cancellationToken),
            request.CallOptions is { ReconnectsEvents: true });
        return new(request.Operation, response, body, new(options.MaxResponseBytes, options.StreamTimeout), sent, reopening);
    }

    private async ValueTask<Reopened> ReopenAsync(
        IApiRequest request, (string Name, string Value)[] headers, CancellationToken cancellationToken)
    {
        var progress = new CallProgress(trace: null, headers);
        var message = await SendAsync(request, BodyUse.Open, progress, cancellationToken).ConfigureAwait(false);
        return new(message.StatusCode, message.HoldsConnection ? message.Streamed : null, message);
    }

    private MisfitListener? FindListener(ApiOperation operation, CallTrace? trace) =>
        options.OnMisfit is null && trace is not { TellsMisfits: true } ? null : Listen(operation, options.OnMisfit, trace);

    private static MisfitListener Listen(ApiOperation operation, Action<JsonMisfit>? tell, CallTrace? trace) =>
        new((path, expected, found) =>
        {
            trace?.Misfits(expected, found);
            tell?.Invoke(new(operation, path, expected, found));
        });

    private ApiRequestMessage.GeneratedMessage Write(IApiRequest request, Redirect? redirect, bool describe, out Auth? auth)
    {
        var writer = new RequestWriter(
            stackalloc char[RequestWriter.InitialUriLength], options, httpClient.BaseAddress, request.Operation, describe);
        try
        {
            writer.Attach(request);
            request.Write(ref writer);
            if (redirect is not null)
                writer.ReplaceUri(redirect.Target);
            var message = writer.ToMessage();
            auth = writer.Auth;
            redirect?.Apply(message);
            // An HTTP client applies its defaults only to the messages that it creates.
            message.Version = request.CallOptions?.Version ?? httpClient.DefaultRequestVersion;
            message.VersionPolicy = request.CallOptions?.VersionPolicy ?? httpClient.DefaultVersionPolicy;
            return message;
        }
        finally
        {
            writer.Dispose();
        }
    }
}
